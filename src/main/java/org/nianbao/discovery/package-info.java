/**
 * How programs find what is published: feeds, the sitemap, what robots may read, the
 * search of browsers, what pages say about themselves in their heads, and under which
 * address and licence all of it stands.
 */
@ApplicationModule(allowedDependencies = { "form", "language", "publication", "organization" })
@NullMarked
package org.nianbao.discovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
