/**
 * What differs between two reports: figures cell by cell, texts by passage. No Spring, no
 * JPA, no web.
 */
@ApplicationModule(allowedDependencies = { "form" })
@NullMarked
package org.nianbao.difference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
