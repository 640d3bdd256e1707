/**
 * What other systems ask the portal for: reports checked, and the description of how to
 * ask.
 */
@ApplicationModule(allowedDependencies = { "form", "check", "account", "discovery", "report" })
@NullMarked
package org.nianbao.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
