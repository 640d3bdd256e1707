/**
 * The auditor's proof sheet: what the checks looked at in a report, as a page and behind
 * its PDF.
 */
@ApplicationModule(allowedDependencies = { "form", "check", "account", "report", "document", "publication" })
@NullMarked
package org.nianbao.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
