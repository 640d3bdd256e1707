package org.nianbao.report;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;

import org.nianbao.account.SignedIn;
import org.nianbao.form.Editions;
import org.nianbao.form.Figures;
import org.nianbao.form.ReportContent;
import org.nianbao.organization.Organization;
import org.nianbao.organization.Organizations;
import org.nianbao.report.ReportEvent.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a report comes into the portal: begun on the form of its year with what last year's
 * leaves to it, or taken in as it was published elsewhere.
 */
@Service
public class Beginning {

	private static final String CARRIED = "带入上年报告的结转数据、引言和联系方式";

	private final Reports reports;

	private final ReportRepository repository;

	private final Organizations organizations;

	private final Clock clock;

	Beginning(Reports reports, ReportRepository repository, Organizations organizations, Clock clock) {
		this.reports = reports;
		this.repository = repository;
		this.organizations = organizations;
		this.clock = clock;
	}

	/**
	 * The years that a report can be begun for, the newest first.
	 */
	public List<Integer> years() {
		int current = Year.now(this.clock.withZone(Moment.CHINA)).getValue();
		return IntStream.iterate(current, (year) -> year - 1)
			.takeWhile((year) -> Editions.forYear(year).isPresent())
			.boxed()
			.toList();
	}

	/**
	 * Begins the report of a year; if there is one already, that one.
	 * @return the report's key
	 * @throws ReportNotFound if the person enters no reports for the organization, or
	 * there is no form for the year
	 */
	@Transactional
	public long begin(long organizationId, int year, SignedIn by) {
		Organization organization = this.organizations.findById(organizationId)
			.filter(by::mayFile)
			.filter((known) -> years().contains(year))
			.orElseThrow(ReportNotFound::new);
		return this.repository.findByYear(organizationId, year, organization.getKind().scope())
			.map(Report::getId)
			.orElseGet(() -> begin(organization, year, by));
	}

	private long begin(Organization organization, int year, SignedIn by) {
		Report report = this.repository
			.save(Report.begin(organization, year, Editions.forYear(year).orElseThrow(), this.clock.instant()));
		boolean carried = carry(report);
		this.reports.announce(report, Kind.BEGUN, by, "");
		this.reports.record(report, "BEGIN", by,
				told(year + " 年度，" + report.edition().id() + " 版表格" + (carried ? "，" + CARRIED : ""),
						Figures.blank(report.edition()), report));
		return report.getId();
	}

	private boolean carry(Report report) {
		return this.reports.lastYear(report).map((issued) -> {
			report.carry(LastYear.of(issued.content(), report.edition(), report.getYear()), this.clock.instant());
			return true;
		}).orElse(false);
	}

	private static String told(String what, Figures before, Report report) {
		String changes = FigureChanges.words(before, report.content().figures());
		return changes.isEmpty() ? what : what + "\n" + changes;
	}

	/**
	 * Takes over what last year's report leaves, for a report that was begun before that
	 * one was issued. What is filled in already stays.
	 * @throws ActionRefused if there is none, it was taken over already, or the report
	 * may not be changed
	 */
	@Transactional
	public void carryOver(long id, SignedIn by) {
		Report report = this.reports.forChange(id, Action.EDIT, by);
		if (!report.carried().isEmpty() || report.standing().correctionReason() != null) {
			throw report.refusal("上年报告的内容已经带入过，或者这是更正，不再重新带入");
		}
		Figures before = report.content().figures();
		if (!carry(report)) {
			throw report.refusal("门户里还没有这个单位上一年度已发布的报告，没有可以带入的内容");
		}
		this.reports.record(report, "CARRY_OVER", by, told(CARRIED, before, report));
	}

	/**
	 * Takes in a report as it was published elsewhere; it waits for a reviewer.
	 * @return the report's key
	 * @throws ReportNotFound if the person enters no reports for the organization
	 */
	@Transactional
	public long takeIn(ReportContent content, SignedIn by) {
		Organization organization = this.organizations.findByCode(content.organization().code())
			.filter(by::mayFile)
			.orElseThrow(ReportNotFound::new);
		Report report = this.repository.save(Report.historical(organization, content, by, this.clock.instant()));
		this.reports.record(report, "TAKE_IN", by, content.title());
		return report.getId();
	}

}
