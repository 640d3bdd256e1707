/**
 * The portal without a server: checks reports in files. No Spring, no JPA, no web.
 */
@ApplicationModule(allowedDependencies = { "form", "check" })
@NullMarked
package org.nianbao.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
