/**
 * What citizens see: the front page, lists, reports with their files, organizations with
 * their years, and the checks in words.
 */
@ApplicationModule(allowedDependencies = { "publication", "language", "search", "organization", "discovery", "form",
		"check", "chart", "document" })
@NullMarked
package org.nianbao.browse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
