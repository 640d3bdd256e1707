/**
 * The statutory form as plain values: editions, tables, rows, columns, balances, and the
 * content of a report. No Spring, no JPA, no web.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.nianbao.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
