/**
 * Charts of a published report: what is drawn beside it, and every chart as a picture to
 * take away.
 */
@ApplicationModule(allowedDependencies = { "form", "publication" })
@NullMarked
package org.nianbao.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
