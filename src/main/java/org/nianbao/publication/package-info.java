/**
 * What was issued: frozen revisions with their files and hashes.
 */
@ApplicationModule(allowedDependencies = { "form", "account", "report", "document" })
@NullMarked
package org.nianbao.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
