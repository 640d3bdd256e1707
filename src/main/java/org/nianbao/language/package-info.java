/**
 * The languages of public pages: which one an address asks for, links that stay in it,
 * and the English beside the words of the form, which are never translated away.
 */
@ApplicationModule(allowedDependencies = "form")
@NullMarked
package org.nianbao.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
