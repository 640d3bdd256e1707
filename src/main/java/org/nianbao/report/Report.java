package org.nianbao.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.check.Finding;
import org.nianbao.form.Contact;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Scope;
import org.nianbao.form.Table;
import org.nianbao.organization.Organization;

/**
 * An annual report on its way to the public. It refuses what its status does not allow.
 */
@Entity
public class Report {

	private static final Duration FURTHEST = Duration.ofDays(366);

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Organization organization;

	private int year;

	@Enumerated(EnumType.STRING)
	private Scope scope;

	private String edition;

	private String title;

	@Embedded
	private Standing standing = new Standing();

	@Embedded
	private Written written;

	@Embedded
	private Discussion discussion = new Discussion();

	private Instant createdAt;

	private Instant changedAt;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Report() {
	}

	private Report(Organization organization, int year, Scope scope, Edition edition, String title, Written written,
			Instant now) {
		this.organization = organization;
		this.year = year;
		this.scope = scope;
		this.edition = edition.id();
		this.title = title;
		this.written = written;
		this.createdAt = now;
		this.changedAt = now;
	}

	/**
	 * Begins the report of a year on the form prescribed for it.
	 */
	static Report begin(Organization organization, int year, Edition edition, Instant now) {
		return new Report(organization, year, organization.getKind().scope(), edition,
				organization.reporter().title(year),
				new Written(edition, organization.getContact(), Narratives.empty()), now);
	}

	/**
	 * Takes in a report as it was published elsewhere, wrong figures and all.
	 */
	static Report historical(Organization organization, ReportContent content, SignedIn by, Instant now) {
		Report report = new Report(organization, content.year(), content.scope(), content.edition(), content.title(),
				Written.asPublished(content, new Saved(0, by.displayName(), now)), now);
		report.standing.archive(by);
		return report;
	}

	/**
	 * Takes over what last year's report leaves to this one.
	 */
	void carry(LastYear lastYear, Instant now) {
		require(Action.EDIT);
		this.written.carry(edition(), lastYear, this.discussion);
		this.changedAt = now;
	}

	/**
	 * Enters the figures of a table.
	 * @throws ActionRefused if the report may not be changed
	 */
	public void enter(Table table, Figures figures, Saved by) {
		require(Action.EDIT);
		this.written.section(table).enter(table, figures, by);
		this.changedAt = by.at();
	}

	/**
	 * Writes a text.
	 * @param narrative {@code opening} or a section's number
	 * @throws ActionRefused if the report may not be changed
	 */
	public void write(String narrative, String text, Saved by) {
		require(Action.EDIT);
		this.written.narrative(narrative).write(text, by);
		this.changedAt = by.at();
	}

	/**
	 * Names whom citizens ask.
	 * @throws ActionRefused if the report may not be changed
	 */
	public void name(Contact contact, Saved by) {
		require(Action.EDIT);
		this.written.name(contact);
		this.changedAt = by.at();
	}

	/**
	 * What people say about the report, to be changed at a moment.
	 */
	Discussion discuss(Action action, Instant now) {
		require(action);
		this.changedAt = now;
		return this.discussion;
	}

	void submit(SignedIn by, List<Finding> findings, Instant now) {
		require(Action.SUBMIT);
		Readiness readiness = readiness(findings);
		if (!readiness.ready()) {
			throw refusal("还有 " + readiness.words() + "，办完以后才能提交");
		}
		this.standing.submit(by);
		this.changedAt = now;
	}

	void giveBack(String comment, Instant now) {
		require(Action.RETURN);
		if (comment.isBlank() && !this.discussion.hasUnsent()) {
			throw refusal("退回时请写明要改什么，填报人据此修改");
		}
		this.standing.giveBack(comment.strip());
		this.discussion.send();
		this.changedAt = now;
	}

	void approve(SignedIn by, String remark, List<Finding> findings, Instant now) {
		require(Action.APPROVE);
		if (submittedBy(by)) {
			throw refusal("这份报告是您本人提交的，请由另一位审核员审核");
		}
		requireRight(findings);
		if (isHistorical() && readiness(findings).errors() > 0 && remark.isBlank()) {
			throw refusal("这份归档报告有核对不上的数字，请写明原样收录的原因，原因将随报告公开");
		}
		this.standing.approve(remark.strip());
		this.changedAt = now;
	}

	void schedule(Instant at, SignedIn by, List<Finding> findings, Instant now) {
		require(Action.PUBLISH);
		requireRight(findings);
		if (!at.isAfter(now) || at.isAfter(now.plus(FURTHEST))) {
			throw refusal("定时发布的时间应晚于现在，并在一年以内");
		}
		this.standing.schedule(at, by);
		this.changedAt = now;
	}

	void unschedule(Instant now) {
		this.standing.unschedule();
		this.changedAt = now;
	}

	void publish(List<Finding> findings, Instant now) {
		require(Action.PUBLISH);
		requireRight(findings);
		this.standing.publish();
		this.written.issue();
		this.discussion.issue();
		this.changedAt = now;
	}

	void correct(String reason, Instant now) {
		require(Action.CORRECT);
		if (reason.isBlank()) {
			throw refusal("请写明更正说明：为什么更正、更正什么，发布时随报告公开");
		}
		this.standing.correct(reason.strip());
		this.changedAt = now;
	}

	void abandon(Issued issued, Saved by) {
		require(Action.ABANDON);
		this.written.restore(issued.content(), by);
		this.discussion.abandon();
		this.standing.abandon(issued);
		this.changedAt = by.at();
	}

	void withdraw(Instant now) {
		require(Action.WITHDRAW);
		this.standing.withdraw();
		this.changedAt = now;
	}

	/**
	 * Whether something may be done to the report as it stands.
	 */
	public boolean allows(Action action) {
		return this.standing.allows(action);
	}

	/**
	 * Whether a person may do something to the report as it stands.
	 */
	public boolean allows(Action action, SignedIn person) {
		return allows(action) && action.isOpenTo(person, this.organization);
	}

	boolean submittedBy(SignedIn person) {
		return this.standing.submittedBy(person);
	}

	Readiness readiness(List<Finding> findings) {
		return this.discussion.readiness(findings, content().figures(), isHistorical());
	}

	private void requireRight(List<Finding> findings) {
		long errors = readiness(findings).errors();
		if (errors > 0 && !isHistorical()) {
			throw refusal("还有 " + errors + " 处错误，改正以后才能继续");
		}
	}

	private void require(Action action) {
		if (!allows(action)) {
			throw refusal("报告现在是“" + getStatus().label() + "”，不能" + action.label());
		}
	}

	/**
	 * Why something cannot be done, as the person sees it.
	 */
	public ActionRefused refusal(String message) {
		return new ActionRefused(getId(), message);
	}

	/**
	 * What the report says, as it would be printed.
	 */
	public ReportContent content() {
		String title = isHistorical() ? this.title : this.organization.reporter().title(this.year);
		Figures figures = this.written.figures(edition());
		Narratives narratives = isHistorical() ? draft() : draft().printed(figures);
		return new ReportContent(this.organization.reporter(), this.year, this.scope, title, figures, narratives,
				this.written.contact());
	}

	/**
	 * The texts as they are written, figure tokens and all.
	 */
	public Narratives draft() {
		return this.written.narratives();
	}

	/**
	 * Who saved a section last.
	 * @param key {@code opening} or the section's key
	 */
	public Saved saved(String key) {
		return this.written.saved(edition(), key);
	}

	/**
	 * The edition of the form that it is written on.
	 */
	public Edition edition() {
		return Editions.byId(this.edition).orElseThrow();
	}

	/**
	 * Whether a finding still asks for an explanation; what was published elsewhere needs
	 * none.
	 */
	boolean asks(Finding finding) {
		return !isHistorical() && asks(finding, this.written.figures(edition()));
	}

	/**
	 * Whether a finding in figures that the report states, or once stated, still asks for
	 * an explanation.
	 */
	boolean asks(Finding finding, Figures figures) {
		return this.discussion.asks(finding, figures);
	}

	Map<String, CarriedOver> carried() {
		return this.discussion.carried();
	}

	Map<String, Explanation> explanations() {
		return this.discussion.explanations();
	}

	List<Comment> comments() {
		return this.discussion.comments();
	}

	/**
	 * Whether it was issued before.
	 */
	boolean wasIssued() {
		return this.standing.wasIssued();
	}

	/**
	 * Whether something of it is still to be issued.
	 */
	boolean isBeingWritten() {
		return this.standing.status() != Status.PUBLISHED && this.standing.status() != Status.WITHDRAWN;
	}

	Standing standing() {
		return this.standing;
	}

	/**
	 * Its key, 0 until it is stored.
	 */
	public long getId() {
		return (this.id != null) ? this.id : 0;
	}

	/**
	 * The organization that reports.
	 */
	public Organization getOrganization() {
		return this.organization;
	}

	/**
	 * The report year.
	 */
	public int getYear() {
		return this.year;
	}

	Scope getScope() {
		return this.scope;
	}

	/**
	 * Where it stands.
	 */
	public Status getStatus() {
		return this.standing.status();
	}

	/**
	 * Whether it is kept as it was published elsewhere.
	 */
	boolean isHistorical() {
		return this.standing.historical();
	}

	int getVersion() {
		return this.version;
	}

}
