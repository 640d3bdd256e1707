/**
 * How programs find what is published: feeds, the sitemap, what robots may read, the
 * search of browsers, and under which address all of it stands.
 */
@ApplicationModule(allowedDependencies = { "publication", "organization" })
@NullMarked
package org.nianbao.discovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
