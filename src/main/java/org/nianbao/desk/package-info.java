/**
 * What waits for a person: their reports and deadlines, the year's board, notices.
 */
@ApplicationModule(allowedDependencies = { "form", "organization", "account", "report" })
@NullMarked
package org.nianbao.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
