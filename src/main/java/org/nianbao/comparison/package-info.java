/**
 * What two or more public reports say beside each other: figures with differences and per
 * cent, rates, texts with marked changes; as page, CSV and workbook.
 */
@ApplicationModule(allowedDependencies = { "discovery", "form", "difference", "language", "organization", "publication",
		"search", "document" })
@NullMarked
package org.nianbao.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
