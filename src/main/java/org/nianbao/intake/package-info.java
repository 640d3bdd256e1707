/**
 * Reports out of files: paragraphs and tables understood by the labels of the form, every
 * oddity named. No Spring, no JPA, no web.
 */
@ApplicationModule(allowedDependencies = { "form", "source" })
@NullMarked
package org.nianbao.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
