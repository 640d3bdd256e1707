/**
 * What the public finds: the full text of the reports that are public now, ranked and
 * with the passages that were meant.
 */
@ApplicationModule(allowedDependencies = { "publication", "form" })
@NullMarked
package org.nianbao.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
