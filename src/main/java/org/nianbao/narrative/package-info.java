/**
 * What official prose says: its sentences, numbers, statements and slips, each with its
 * characters. Text in, values out. No Spring, no JPA, no web.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.nianbao.narrative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
