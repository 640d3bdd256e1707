package org.nianbao.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.Earlier;
import org.nianbao.check.Examined;
import org.nianbao.check.Timing;
import org.nianbao.check.UnitFigures;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Scope;
import org.nianbao.organization.Branch;
import org.nianbao.organization.Organizations;
import org.springframework.stereotype.Component;

/**
 * What the checks read besides a report: what was issued for the year before and by the
 * organizations below, and when the report is due.
 */
@Component
class Surroundings {

	private final IssuedReports issued;

	private final Organizations organizations;

	private final Clock clock;

	Surroundings(IssuedReports issued, Organizations organizations, Clock clock) {
		this.issued = issued;
		this.organizations = organizations;
		this.clock = clock;
	}

	/**
	 * What the checks read beside a report as it stands.
	 */
	Ground of(Report report) {
		return ground(report, report.content(), report.isHistorical(), Moment.now(this.clock.instant()));
	}

	/**
	 * What the checks read beside a report that is not stored yet.
	 * @param report the report as far as it is known whose it is
	 * @param content what it says
	 */
	Ground of(Report report, ReportContent content, boolean historical) {
		return ground(report, content, historical, Moment.now(this.clock.instant()));
	}

	/**
	 * What the checks read beside a revision of a report when it was issued.
	 */
	Ground of(Report report, Issued revision) {
		return ground(report, revision.content(), revision.historical(), revision.moment());
	}

	private Ground ground(Report report, ReportContent content, boolean historical, Moment moment) {
		Issued earlier = this.issued
			.latest(report.getOrganization().getCode(), report.getYear() - 1, report.getScope(), moment)
			.orElse(null);
		List<IssuedFigures> units = units(report, moment);
		Examined examined = new Examined(content, historical,
				(earlier != null) ? new Earlier(earlier.content(), earlier.historical()) : null,
				units.stream().map((unit) -> new UnitFigures(unit.revision().organization(), unit.figures())).toList(),
				timing(report, historical));
		return new Ground(examined,
				Stream
					.concat(Stream.ofNullable(earlier).map(Issued::revision),
							units.stream().map(IssuedFigures::revision))
					.toList());
	}

	/**
	 * What the same organization issued for the year before.
	 */
	Optional<Issued> lastYear(Report report) {
		return this.issued.latest(report.getOrganization().getCode(), report.getYear() - 1, report.getScope())
			.filter((issued) -> !issued.withdrawn());
	}

	/**
	 * What the public has of a report.
	 */
	Optional<Issued> issued(Report report) {
		return this.issued.latest(report.getOrganization().getCode(), report.getYear(), report.getScope());
	}

	/**
	 * One revision of a report.
	 * @param number from 1
	 */
	Optional<Issued> revision(Report report, int number) {
		return this.issued.revision(report.getOrganization().getCode(), report.getYear(), report.getScope(), number);
	}

	/**
	 * What the organizations below had issued for the same year. Where one of them adds
	 * up those below it, theirs is in its report already.
	 */
	private List<IssuedFigures> units(Report report, Moment moment) {
		if (report.getScope() != Scope.WHOLE) {
			return List.of();
		}
		List<Branch> below = Branch.below(report.getOrganization(), this.organizations.findAllByOrderByCode());
		Set<String> codes = below.stream().map((branch) -> branch.organization().getCode()).collect(Collectors.toSet());
		return codes.isEmpty() ? List.of()
				: eachOnce(below, this.issued.current(codes, report.getYear(), moment)
					.stream()
					.collect(Collectors.toMap((unit) -> unit.revision().organization().code(), Function.identity())));
	}

	private static List<IssuedFigures> eachOnce(List<Branch> below, Map<String, IssuedFigures> issued) {
		List<IssuedFigures> units = new ArrayList<>();
		Set<Long> addedUp = new HashSet<>();
		for (Branch branch : below) {
			IssuedFigures unit = issued.get(branch.organization().getCode());
			if (unit == null || addedUp.stream().anyMatch(branch.organization()::isWithin)) {
				continue;
			}
			units.add(unit);
			if (unit.scope() == Scope.WHOLE) {
				addedUp.add(branch.organization().getId());
			}
		}
		return units;
	}

	/**
	 * When a report is due, and was issued first: a correction is not late again.
	 * {@code null} of a report that was published elsewhere, at a time that nobody
	 * recorded.
	 */
	private @Nullable Timing timing(Report report, boolean historical) {
		if (historical) {
			return null;
		}
		LocalDate published = LocalDate.now(this.clock.withZone(Moment.CHINA));
		if (report.wasIssued()) {
			published = this.issued.firstIssued(report.getOrganization().getCode(), report.getYear(), report.getScope())
				.orElse(null);
		}
		return (published != null)
				? new Timing(report.getOrganization().getKind().deadline(report.getYear()), published) : null;
	}

	/**
	 * What the checks read, with the revisions that they read it in.
	 *
	 * @param examined what they read
	 * @param read the revisions of other reports, last year's first
	 */
	record Ground(Examined examined, List<IssuedRevision> read) {

	}

}
