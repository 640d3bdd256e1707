package org.nianbao.check;

import java.util.Comparator;
import java.util.List;

/**
 * The check catalogue.
 */
public final class Checks {

	private static final List<Check> ALL = List.of(new BalanceCheck(), new AmountCheck(), new BlankCheck(),
			new SectionCheck(), new FigureTokenCheck(), new EditionCheck(), new DisclosedDocumentsCheck(),
			new CarriedForwardCheck(), new LastYearItemsCheck(), new InForceCheck(), new JumpCheck(),
			new SameDecisionsCheck(), new PendingCasesCheck());

	private Checks() {
	}

	/**
	 * Runs every check.
	 * @return the findings, the gravest first, then in the order of the catalogue and of
	 * the form
	 */
	public static List<Finding> run(Examined examined) {
		return ALL.stream()
			.flatMap((check) -> check.findings(examined))
			.sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::check))
			.toList();
	}

}
