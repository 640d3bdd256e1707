/**
 * Public pages as bytes: made once, kept compressed, and given out ahead of everything
 * else until something that the public reads changes, here or in another portal on the
 * same database.
 */
@ApplicationModule(allowedDependencies = { "publication", "organization", "document" })
@NullMarked
package org.nianbao.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
