/**
 * Work that people do not wait for: one piece after the other, beside the requests; and
 * the files that come of it.
 */
@ApplicationModule(allowedDependencies = "document")
@NullMarked
package org.nianbao.background;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
