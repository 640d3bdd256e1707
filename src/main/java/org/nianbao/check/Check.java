package org.nianbao.check;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One rule of the catalogue.
 */
interface Check {

	/**
	 * The rule's id in the catalogue, such as {@code B1}.
	 */
	String id();

	/**
	 * Everything that the rule looks at in a report, in the order of the form.
	 */
	Stream<Trial> trials(Examined examined);

	/**
	 * What the rule finds in a report, in the order of the form.
	 */
	default Stream<Finding> findings(Examined examined) {
		return trials(examined).map(Trial::finding).filter(Objects::nonNull);
	}

	/**
	 * Why the rule cannot look at a report, {@code null} if it can.
	 */
	default @Nullable String skipped(Examined examined) {
		return null;
	}

}
