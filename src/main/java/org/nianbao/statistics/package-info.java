/**
 * What the public reports of a year, or of an organization, say side by side: figures,
 * rates with what they are made of, totals of what may be added up.
 */
@ApplicationModule(allowedDependencies = { "discovery", "form", "organization", "publication", "document" })
@NullMarked
package org.nianbao.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
