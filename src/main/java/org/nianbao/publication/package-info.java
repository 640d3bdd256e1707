/**
 * What was issued: frozen revisions with their files and hashes; publishing now or at a
 * set time, correcting, withdrawing.
 */
@ApplicationModule(allowedDependencies = { "form", "check", "difference", "account", "report", "document" })
@NullMarked
package org.nianbao.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
