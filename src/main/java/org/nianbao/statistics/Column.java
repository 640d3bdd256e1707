package org.nianbao.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Edition;
import org.nianbao.form.Measure;
import org.nianbao.form.Rate;

/**
 * One thing that reports are compared by: a figure that they state at a glance, or a
 * rate.
 *
 * @param id its name in addresses
 * @param label what it is called
 * @param measure the figure, {@code null} if it is a rate
 * @param rate the rate, {@code null} if it is a figure
 */
record Column(String id, String label, @Nullable Measure measure, @Nullable Rate rate) {

	/**
	 * What an edition compares by: its figures, then its rates.
	 */
	static List<Column> of(Edition edition) {
		List<Measure> figures = edition.highlights();
		return Stream
			.concat(IntStream.range(0, figures.size())
				.mapToObj((at) -> new Column("figure-" + (at + 1), figures.get(at).label(), figures.get(at), null)),
					edition.rates().stream().map((rate) -> new Column(rate.id(), rate.label(), null, rate)))
			.toList();
	}

	/**
	 * The unit as it follows the label.
	 */
	public String unit() {
		return (this.measure != null) ? this.measure.unit() : "%";
	}

	/**
	 * What stands in it for a report, which may follow another edition.
	 */
	Mark mark(Reported report) {
		if (this.measure != null) {
			return figure(report.edition()).map((measure) -> Mark.of(measure, report)).orElse(Mark.LACKING);
		}
		return rate(report.edition()).map((rate) -> Mark.of(rate, report)).orElse(Mark.LACKING);
	}

	/**
	 * Why nothing is shown of a report, or why it is not ranked; empty if there is
	 * nothing to say.
	 */
	String why(Mark mark, Reported report) {
		return mark.why(rate(report.edition()).map(Rate::lacking).orElse(null));
	}

	private Optional<Measure> figure(Edition edition) {
		return first(edition.highlights(), (figure) -> figure.label().equals(this.label));
	}

	private Optional<Rate> rate(Edition edition) {
		return first(edition.rates(), (rate) -> rate.id().equals(this.id));
	}

	private static <T> Optional<T> first(List<T> all, Predicate<T> which) {
		return all.stream().filter(which).findFirst();
	}

}
