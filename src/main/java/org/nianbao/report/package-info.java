/**
 * The report on its way to the public: entities of each section, status and transitions,
 * what people say about it, its front page at the desk.
 */
@ApplicationModule(allowedDependencies = { "form", "check", "organization", "account", "audit" })
@NullMarked
package org.nianbao.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
