package org.nianbao.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.ReportContent;

/**
 * What the checks read.
 */
public final class Examined {

	private final ReportContent content;

	private final boolean historical;

	private final @Nullable Earlier earlier;

	private final List<UnitFigures> units;

	private final @Nullable Timing timing;

	private @Nullable Printed printed;

	private @Nullable List<Said> said;

	/**
	 * A report with everything that is known about it.
	 * @param content the report
	 * @param historical whether it was published before it came into the portal, so that
	 * its figures are kept as they are
	 * @param earlier the same organization's report for the year before, {@code null} if
	 * the portal has none
	 * @param units what the organizations below published of the same year, for a report
	 * that counts their acts too
	 * @param timing when it is published, {@code null} if that is not known
	 */
	public Examined(ReportContent content, boolean historical, @Nullable Earlier earlier, List<UnitFigures> units,
			@Nullable Timing timing) {
		this.content = content;
		this.historical = historical;
		this.earlier = earlier;
		this.units = List.copyOf(units);
		this.timing = timing;
	}

	/**
	 * A report with last year's, of which nothing else is known.
	 */
	public Examined(ReportContent content, boolean historical, @Nullable Earlier earlier) {
		this(content, historical, earlier, List.of(), null);
	}

	/**
	 * A report among others: that of the same organization for the year before serves as
	 * last year's.
	 * @param content the report
	 * @param historical whether it was published before it came into the portal
	 * @param others the reports that are read together with it, of any organization and
	 * year
	 * @param timing when it is published, {@code null} if that is not known
	 */
	public static Examined among(ReportContent content, boolean historical, Collection<Earlier> others,
			@Nullable Timing timing) {
		return new Examined(content, historical,
				others.stream().filter((other) -> other.precedes(content)).findFirst().orElse(null), List.of(), timing);
	}

	/**
	 * The report.
	 */
	public ReportContent content() {
		return this.content;
	}

	/**
	 * Whether it was published before it came into the portal.
	 */
	public boolean historical() {
		return this.historical;
	}

	/**
	 * The report for the year before, {@code null} if none is known.
	 */
	public @Nullable Earlier earlier() {
		return this.earlier;
	}

	List<UnitFigures> units() {
		return this.units;
	}

	@Nullable Timing timing() {
		return this.timing;
	}

	/**
	 * The report's narratives, read once for all checks.
	 */
	Printed printed() {
		if (this.printed == null) {
			this.printed = Printed.of(this.content);
		}
		return this.printed;
	}

	/**
	 * What the narratives state, read once for all checks.
	 */
	List<Said> said() {
		if (this.said == null) {
			this.said = Said.in(printed(), this.content.year());
		}
		return this.said;
	}

	/**
	 * The report to compare with: that of the year before, if it counts whose acts this
	 * one counts.
	 */
	Optional<Earlier> comparable() {
		return Optional.ofNullable(this.earlier)
			.filter((report) -> report.content().year() == this.content.year() - 1
					&& report.content().scope() == this.content.scope());
	}

	/**
	 * Why nothing is compared with last year's report, {@code null} if something is.
	 */
	@Nullable String incomparable() {
		return comparable().isPresent() ? null : "没有" + (this.content.year() - 1) + "年的报告可以比较";
	}

}
