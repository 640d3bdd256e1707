/**
 * What is published, as data for other systems: organizations, reports and their
 * revisions, a page at a time, whole years, the catalogue of it all, and the page that
 * explains how to ask; open to everybody.
 */
@ApplicationModule(allowedDependencies = { "api", "discovery", "document", "form", "organization", "publication" })
@NullMarked
package org.nianbao.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
