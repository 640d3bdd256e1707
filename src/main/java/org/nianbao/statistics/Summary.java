package org.nianbao.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

import org.nianbao.form.Ratio;

/**
 * What reports that may be added up say together in one column.
 *
 * @param column the column
 * @param whole the sum of the figures, or the rate of all together
 * @param counted how many reports are added up
 * @param median what stands in the middle, {@code —} if there is nothing
 * @param ranked how many reports the median is of
 */
record Summary(Column column, Mark whole, int counted, String median, int ranked) {

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	/**
	 * Sums up reports of one scope.
	 * @param reports all of them, for what stands in the middle
	 * @param added those of them that count nothing that another one counts
	 */
	static Summary of(Column column, List<Reported> reports, List<Reported> added) {
		List<Mark> known = added.stream().map(column::mark).filter(Mark::known).toList();
		List<Mark> ranked = reports.stream().map(column::mark).filter(Mark::ranked).sorted(Mark::compareTo).toList();
		return new Summary(column, (column.measure() != null) ? figures(known) : rates(known), known.size(),
				median(column, ranked), ranked.size());
	}

	private static Mark figures(List<Mark> known) {
		return new Mark(known.stream().map(Mark::figure).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null),
				null, null);
	}

	private static Mark rates(List<Mark> known) {
		BigDecimal share = BigDecimal.ZERO;
		BigDecimal whole = BigDecimal.ZERO;
		for (Mark mark : known) {
			Ratio ratio = Objects.requireNonNull(mark.ratio());
			share = share.add(Objects.requireNonNull(ratio.share()));
			whole = whole.add(Objects.requireNonNull(ratio.whole()));
		}
		return new Mark(null, Ratio.of(share, whole), null);
	}

	private static String median(Column column, List<Mark> ranked) {
		if (ranked.isEmpty()) {
			return "—";
		}
		if (column.rate() != null) {
			List<Ratio> ratios = ranked.stream().map(Mark::ratio).filter(Objects::nonNull).toList();
			return new Mark(null, Ratio.median(ratios), null).text();
		}
		BigDecimal upper = figure(ranked.get(ranked.size() / 2));
		BigDecimal lower = figure(ranked.get((ranked.size() - 1) / 2));
		return upper.add(lower).divide(TWO, 1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}

	private static BigDecimal figure(Mark mark) {
		BigDecimal figure = mark.figure();
		return (figure != null) ? figure : BigDecimal.ZERO;
	}

}
