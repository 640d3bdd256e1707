/**
 * What citizens see: the front page, lists, reports with their files, organizations with
 * their years.
 */
@ApplicationModule(allowedDependencies = { "publication", "organization", "form" })
@NullMarked
package org.nianbao.browse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
