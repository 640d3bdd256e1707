package org.nianbao.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * The check catalogue.
 */
public final class Checks {

	private static final List<Check> ALL = List.of(new BalanceCheck("B1"), new BalanceCheck("B2"),
			new BalanceCheck("B3"), new BalanceCheck("B4"), new AmountCheck(), new BlankCheck(),
			new DisclosedDocumentsCheck(), new CarriedForwardCheck(), new LastYearItemsCheck(), new InForceCheck(),
			new JumpCheck(), new SameDecisionsCheck(), new PendingCasesCheck(), new NarrativeCountCheck(),
			new PartsCheck(), new RestatedCheck(), new RepeatedSectionCheck(), new YearsCheck(), new NothingCheck(),
			new SectionCheck(), new HeadingsCheck(), new TopicsCheck("S3", "一"), new FeeCheck(), new OpeningCheck(),
			new SlipsCheck(), new FigureTokenCheck(), new LatenessCheck(), new UnitsCheck(), new EditionCheck());

	private Checks() {
	}

	/**
	 * The ids of the catalogue in its order.
	 */
	public static List<String> ids() {
		return ALL.stream().map(Check::id).distinct().toList();
	}

	/**
	 * Runs every check.
	 * @return the findings, the gravest first, then in the order of the catalogue and of
	 * the form
	 */
	public static List<Finding> run(Examined examined) {
		return ALL.stream().flatMap((check) -> check.findings(examined)).sorted(Finding.GRAVEST_FIRST).toList();
	}

	/**
	 * Runs every check and keeps everything that it looked at, in the order of the
	 * catalogue: the proof of what {@link #run} finds.
	 */
	public static List<Examination> prove(Examined examined) {
		return ids().stream().map((id) -> prove(id, examined)).toList();
	}

	private static Examination prove(String id, Examined examined) {
		List<Check> checks = ALL.stream().filter((check) -> check.id().equals(id)).toList();
		String skipped = checks.get(0).skipped(examined);
		Stream<Trial> trials = checks.stream().flatMap((check) -> check.trials(examined));
		return new Examination(id, (skipped != null) ? List.of() : trials.toList(), skipped);
	}

}
