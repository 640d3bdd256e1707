/**
 * Who must report: the tree of organizations.
 */
@ApplicationModule(allowedDependencies = { "form", "audit" })
@NullMarked
package org.nianbao.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
