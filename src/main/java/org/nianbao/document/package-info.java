/**
 * One content, many files: the writers of PDF, Word, Excel, CSV and JSON, and of many
 * reports as one workbook.
 */
@ApplicationModule(allowedDependencies = { "form", "check", "difference" })
@NullMarked
package org.nianbao.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
