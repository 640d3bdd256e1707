/**
 * The portal without a server: checks reports in files, and converts them. No Spring, no
 * JPA, no web.
 */
@ApplicationModule(allowedDependencies = { "form", "check", "document", "intake", "source" })
@NullMarked
package org.nianbao.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
