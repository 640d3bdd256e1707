/**
 * The check catalogue: content in, findings out. No Spring, no JPA, no web.
 */
@ApplicationModule(allowedDependencies = { "form", "difference", "narrative" })
@NullMarked
package org.nianbao.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
