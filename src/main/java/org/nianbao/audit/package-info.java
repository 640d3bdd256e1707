/**
 * The append-only record of who did what, hash-chained.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.nianbao.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
