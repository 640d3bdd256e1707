package org.nianbao.check;

import java.util.stream.Stream;

/**
 * One rule of the catalogue.
 */
@FunctionalInterface
interface Check {

	/**
	 * What the rule finds in a report, in the order of the form.
	 */
	Stream<Finding> findings(Examined examined);

}
