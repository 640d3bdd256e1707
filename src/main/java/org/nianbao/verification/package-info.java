/**
 * Whether a file or a printed code belongs to what was issued: which revision it is,
 * unaltered or not, signed by whom, and whether it still stands.
 */
@ApplicationModule(allowedDependencies = { "discovery", "form", "difference", "document", "publication" })
@NullMarked
package org.nianbao.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
