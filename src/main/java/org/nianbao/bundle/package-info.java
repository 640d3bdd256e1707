/**
 * Many reports at once, for auditors: the list that they choose from, bundles made in the
 * background, the year's figures as one workbook.
 */
@ApplicationModule(allowedDependencies = { "background", "form", "account", "audit", "report", "document",
		"publication", "proof" })
@NullMarked
package org.nianbao.bundle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
