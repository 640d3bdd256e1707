package org.nianbao.report;

import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.nianbao.account.SignedIn;
import org.nianbao.audit.AuditLog;
import org.nianbao.form.Editions;
import org.nianbao.form.ReportContent;
import org.nianbao.organization.Organization;
import org.nianbao.organization.Organizations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reports that are being written, by the people who may see them.
 */
@Service
public class Reports {

	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	private final ReportRepository repository;

	private final Organizations organizations;

	private final AuditLog audit;

	private final Clock clock;

	Reports(ReportRepository repository, Organizations organizations, AuditLog audit, Clock clock) {
		this.repository = repository;
		this.organizations = organizations;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The reports that a person may see, the newest year first.
	 */
	@Transactional(readOnly = true)
	List<ReportLine> visibleTo(SignedIn person) {
		return lines(person::maySee);
	}

	private List<ReportLine> lines(Predicate<Organization> whose) {
		Set<Long> keys = this.organizations.findAllByOrderByCode()
			.stream()
			.filter(whose)
			.map(Organization::getId)
			.collect(Collectors.toSet());
		return this.repository.lines().stream().filter((line) -> keys.contains(line.organizationId())).toList();
	}

	/**
	 * The reports that wait for a person to review or issue them.
	 */
	@Transactional(readOnly = true)
	List<ReportLine> waitingFor(SignedIn person) {
		return lines(person::mayReview).stream()
			.filter((line) -> line.status().allows(Action.APPROVE) || line.status().allows(Action.PUBLISH))
			.toList();
	}

	/**
	 * The organizations that a person enters reports for.
	 */
	@Transactional(readOnly = true)
	List<Organization> filedBy(SignedIn person) {
		return this.organizations.findAllByOrderByCode().stream().filter(person::mayFile).toList();
	}

	/**
	 * The years that a report can be begun for, the newest first.
	 */
	List<Integer> years() {
		int current = Year.now(this.clock.withZone(CHINA)).getValue();
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
	long begin(long organizationId, int year, SignedIn by) {
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
		record(report, "BEGIN", by, year + " 年度，" + report.edition().id() + " 版表格");
		return report.getId();
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
		record(report, "TAKE_IN", by, content.title());
		return report.getId();
	}

	/**
	 * Opens a report.
	 * @throws ReportNotFound if there is none, or the person may not see it
	 */
	@Transactional(readOnly = true)
	public ReportOnDesk open(long id, SignedIn by) {
		return ReportOnDesk.of(visible(this.repository.findById(id), by), by);
	}

	/**
	 * The report of a key for a change, held against every other change.
	 */
	Report forChange(long id, Action action, SignedIn by) {
		Report report = visible(this.repository.findForChange(id), by);
		if (!action.isOpenTo(by, report.getOrganization())) {
			throw report.refusal("“" + action.label() + "”不在您的职责范围内");
		}
		return report;
	}

	private static Report visible(Optional<Report> report, SignedIn by) {
		return report.filter((found) -> by.maySee(found.getOrganization())).orElseThrow(ReportNotFound::new);
	}

	/**
	 * Writes what was done to a report, and the event that tells of it.
	 */
	void record(Report report, String action, SignedIn by, String detail) {
		this.repository.flush();
		this.audit.record(by.username(), action, "report/" + report.getId(), detail);
	}

}
