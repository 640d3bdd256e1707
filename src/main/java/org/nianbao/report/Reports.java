package org.nianbao.report;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.audit.AuditLog;
import org.nianbao.check.Checks;
import org.nianbao.check.Finding;
import org.nianbao.form.ReportContent;
import org.nianbao.report.ReportEvent.Kind;
import org.nianbao.report.Surroundings.Ground;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reports that are being written, one by one, for the people who may see them.
 */
@Service
public class Reports {

	private final ReportRepository repository;

	private final Surroundings surroundings;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Reports(ReportRepository repository, Surroundings surroundings, AuditLog audit, ApplicationEventPublisher events,
			Clock clock) {
		this.repository = repository;
		this.surroundings = surroundings;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Opens a report.
	 * @throws ReportNotFound if there is none, or the person may not see it
	 */
	@Transactional(readOnly = true)
	public ReportOnDesk open(long id, SignedIn by) {
		return onDesk(visible(this.repository.findById(id), by), by);
	}

	ReportOnDesk onDesk(Report report, SignedIn by) {
		return ReportOnDesk.of(report, examine(report), by);
	}

	/**
	 * The report of a key for a change, held against every other change until the
	 * transaction ends.
	 * @throws ReportNotFound if there is none, or the person may not see it
	 * @throws ActionRefused if the action is not theirs
	 */
	public Report forChange(long id, Action action, SignedIn by) {
		Report report = visible(this.repository.findForChange(id), by);
		if (!action.isOpenTo(by, report.getOrganization())) {
			throw report.refusal("“" + action.label() + "”不在您的职责范围内");
		}
		return report;
	}

	/**
	 * The report of a key for a reader within their transaction; it is not held.
	 * @throws ReportNotFound if there is none, or the person may not see it
	 */
	public Report forReading(long id, SignedIn by) {
		return visible(this.repository.findById(id), by);
	}

	/**
	 * The report of a key for a step that names the version that the person saw.
	 * @throws ActionRefused if the action is not theirs, or the report has changed since
	 */
	Report seen(long id, @Nullable Integer version, Action action, SignedIn by) {
		Report report = forChange(id, action, by);
		if (report.allows(action) && (version == null || version != report.getVersion())) {
			throw report.refusal("报告在您打开之后有变动，请核对现在的内容再操作");
		}
		return report;
	}

	private static Report visible(Optional<Report> report, SignedIn by) {
		return report.filter((found) -> by.maySee(found.getOrganization())).orElseThrow(ReportNotFound::new);
	}

	/**
	 * What the checks find in a report.
	 */
	List<Finding> examine(Report report) {
		return Checks.run(this.surroundings.of(report).examined());
	}

	/**
	 * What the checks find in a revision of a report, as things stood when it was issued.
	 * @throws ReportNotFound if there is no such revision
	 */
	@Transactional(readOnly = true)
	public List<Finding> findings(long id, int revision) {
		Report report = this.repository.findById(id).orElseThrow(ReportNotFound::new);
		Issued issued = this.surroundings.revision(report, revision).orElseThrow(ReportNotFound::new);
		return Checks.run(this.surroundings.of(report, issued).examined());
	}

	/**
	 * What each check looked at in a report, and what came of it.
	 * @param revision the revision that is looked at, as things stood when it was issued;
	 * {@code null} for the latest one, or what is to be issued next if there is something
	 * @throws ReportNotFound if there is none, or the person may not see it
	 */
	@Transactional(readOnly = true)
	public Evidence prove(long id, @Nullable Integer revision, SignedIn by) {
		Report report = forReading(id, by);
		Issued latest = issued(report).orElse(null);
		Issued issued = (revision != null)
				? this.surroundings.revision(report, revision).orElseThrow(ReportNotFound::new)
				: report.isBeingWritten() ? null : latest;
		Ground ground = (issued != null) ? this.surroundings.of(report, issued) : this.surroundings.of(report);
		return Evidence.of(report, issued, (latest != null) ? latest.number() : 0, ground, by);
	}

	/**
	 * What the same organization issued for the year before.
	 */
	Optional<Issued> lastYear(Report report) {
		return this.surroundings.lastYear(report);
	}

	/**
	 * What the public has of a report.
	 */
	Optional<Issued> issued(Report report) {
		return this.surroundings.issued(report);
	}

	/**
	 * What the same organization issued for the year before, {@code null} if nothing.
	 * @throws ReportNotFound if there is no report of the key, or the person may not see
	 * it
	 */
	@Transactional(readOnly = true)
	public @Nullable ReportContent lastYear(long id, SignedIn by) {
		return lastYear(visible(this.repository.findById(id), by)).map(Issued::content).orElse(null);
	}

	/**
	 * What the public has of a report, {@code null} if nothing.
	 * @throws ReportNotFound if there is no report of the key, or the person may not see
	 * it
	 */
	@Transactional(readOnly = true)
	public @Nullable ReportContent issued(long id, SignedIn by) {
		return issued(visible(this.repository.findById(id), by)).map(Issued::content).orElse(null);
	}

	/**
	 * Writes what was done to a report, and the event that tells of it.
	 * @param action what was done, as one verb
	 * @param detail what changed, in words
	 */
	public void record(Report report, String action, SignedIn by, String detail) {
		this.repository.flush();
		this.audit.record(by.username(), action, "report/" + report.getId(), detail);
	}

	/**
	 * Tells the other rooms what happened to a report.
	 */
	void announce(Report report, Kind kind, SignedIn by, String words) {
		this.events.publishEvent(new ReportEvent(kind, report.getId(), report.getOrganization(), report.getYear(),
				report.content().title(), by.displayName(), by.id(), words));
	}

	/**
	 * Who does something to a report, and when.
	 */
	public Saved savedBy(SignedIn by) {
		return new Saved(0, by.displayName(), this.clock.instant());
	}

}
