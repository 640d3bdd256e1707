/**
 * The PostgreSQL that the portal brings along: started when no data source is named, kept
 * in the portal's own directory.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.nianbao.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
