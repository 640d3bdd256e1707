/**
 * Filling in a report: the page of each section, its entry grid or its text, saved while
 * it is typed.
 */
@ApplicationModule(allowedDependencies = { "form", "check", "difference", "account", "report" })
@NullMarked
package org.nianbao.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
