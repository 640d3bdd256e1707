/**
 * The public site to take away: its pages and files in one archive, which any web server
 * gives out as they are, in any folder, and which can be read from a disk.
 */
@ApplicationModule(allowedDependencies = { "background", "form", "account", "audit", "document", "discovery",
		"publication", "search" })
@NullMarked
package org.nianbao.takeaway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
