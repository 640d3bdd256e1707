/**
 * Reviewing: the reading page with what reviewers and clerks say to each other, the
 * decisions, many at once too, and each submission as it was.
 */
@ApplicationModule(
		allowedDependencies = { "form", "check", "difference", "account", "organization", "report", "publication" })
@NullMarked
package org.nianbao.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
