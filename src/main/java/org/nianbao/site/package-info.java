/**
 * The shell: security, error pages, layout, settings, embedded database. Nothing depends
 * on it.
 */
@ApplicationModule
@NullMarked
package org.nianbao.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
