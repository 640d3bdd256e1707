/**
 * Who signs in, and as what.
 */
@ApplicationModule(allowedDependencies = { "organization", "audit" })
@NullMarked
package org.nianbao.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
