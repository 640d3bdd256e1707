/**
 * Existing reports come in: files that a person sends, read in the background, shown
 * beside what was understood, and nothing in a report before the person confirms it.
 */
@ApplicationModule(allowedDependencies = { "background", "form", "check", "intake", "source", "organization", "account",
		"audit", "document", "report" })
@NullMarked
package org.nianbao.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
