/**
 * How large and how clear each reader wants to see the pages: kept in a cookie of the
 * browser, answered as a stylesheet of its own, so that the pages stay the same for all.
 */
@ApplicationModule(allowedDependencies = { "discovery" })
@NullMarked
package org.nianbao.appearance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
