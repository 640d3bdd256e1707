/**
 * Files as they are: Word, Excel, web pages, PDF and text read as paragraphs and tables,
 * before anybody understands them. No Spring, no JPA, no web.
 */
@ApplicationModule(allowedDependencies = { "form" })
@NullMarked
package org.nianbao.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
