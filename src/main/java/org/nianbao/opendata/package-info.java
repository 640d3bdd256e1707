/**
 * What is published, as data for other systems: organizations, reports and their
 * revisions, a page at a time, open to everybody.
 */
@ApplicationModule(allowedDependencies = { "api", "discovery", "document", "form", "organization", "publication" })
@NullMarked
package org.nianbao.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
