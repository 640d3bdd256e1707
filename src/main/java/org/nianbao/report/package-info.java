/**
 * The report being written and reviewed: entities of each section, status, desk pages,
 * review.
 */
@ApplicationModule(allowedDependencies = { "form", "check", "organization", "account", "audit" })
@NullMarked
package org.nianbao.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
