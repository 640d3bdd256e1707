/**
 * Files in: reports as Word, Excel, web pages, PDF and text, read as tables and
 * paragraphs, understood by the labels of the form, every oddity named. No Spring, no
 * JPA, no web.
 */
@ApplicationModule(allowedDependencies = { "form" })
@NullMarked
package org.nianbao.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
