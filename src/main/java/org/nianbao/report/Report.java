package org.nianbao.report;

import java.time.Instant;
import java.util.List;

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
import org.nianbao.check.Checks;
import org.nianbao.check.Examined;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
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
class Report {

	private static final int LONGEST_COMMENT = 2000;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Organization organization;

	private int year;

	@Enumerated(EnumType.STRING)
	private Scope scope;

	private String edition;

	private boolean historical;

	@Enumerated(EnumType.STRING)
	private Status status = Status.DRAFT;

	private String title;

	@Embedded
	private Written written;

	private @Nullable Long submittedBy;

	private @Nullable String reviewComment;

	private @Nullable String remark;

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
		report.historical = true;
		report.submit(by);
		return report;
	}

	void enter(Table table, Figures figures, Saved by) {
		require(Action.EDIT);
		this.written.section(table).enter(table, figures, by);
		this.changedAt = by.at();
	}

	void write(String narrative, String text, Saved by) {
		require(Action.EDIT);
		this.written.narrative(narrative).write(text, by);
		this.changedAt = by.at();
	}

	void name(Contact contact) {
		require(Action.EDIT);
		this.written.name(contact);
	}

	void submit(SignedIn by) {
		require(Action.SUBMIT);
		requireRight();
		this.status = Status.SUBMITTED;
		this.submittedBy = by.id();
		this.reviewComment = null;
	}

	void giveBack(String comment) {
		require(Action.RETURN);
		if (comment.isBlank()) {
			throw refusal("退回时请写明要改什么，填报人据此修改");
		}
		requireShort(comment);
		this.status = Status.RETURNED;
		this.reviewComment = comment.strip();
		this.remark = null;
	}

	void approve(SignedIn by, String remark) {
		require(Action.APPROVE);
		if (submittedBy(by)) {
			throw refusal("这份报告是您本人提交的，请由另一位审核员审核");
		}
		requireRight();
		if (this.historical && errors() > 0 && remark.isBlank()) {
			throw refusal("这份归档报告有核对不上的数字，请写明原样收录的原因，原因将随报告公开");
		}
		requireShort(remark);
		this.status = Status.APPROVED;
		this.remark = (this.historical && !remark.isBlank()) ? remark.strip() : null;
	}

	void publish() {
		require(Action.PUBLISH);
		requireRight();
		this.status = Status.PUBLISHED;
	}

	boolean allows(Action action) {
		boolean fixed = this.historical && (action == Action.EDIT || action == Action.RETURN);
		return this.status.allows(action) && !fixed;
	}

	boolean submittedBy(SignedIn person) {
		return this.submittedBy != null && this.submittedBy == person.id();
	}

	private void requireRight() {
		if (errors() > 0 && !this.historical) {
			throw refusal("还有 " + errors() + " 处错误，改正以后才能继续");
		}
	}

	private long errors() {
		return findings().stream().filter((finding) -> finding.severity() == Severity.ERROR).count();
	}

	private void requireShort(String words) {
		if (words.length() > LONGEST_COMMENT) {
			throw refusal("意见和说明最多 " + LONGEST_COMMENT + " 个字，请缩短以后再提交");
		}
	}

	private void require(Action action) {
		if (!allows(action)) {
			throw refusal("报告现在是“" + this.status.label() + "”，不能" + action.label());
		}
	}

	ActionRefused refusal(String message) {
		return new ActionRefused(getId(), message);
	}

	ReportContent content() {
		String title = this.historical ? this.title : this.organization.reporter().title(this.year);
		return new ReportContent(this.organization.reporter(), this.year, this.scope, title,
				this.written.figures(edition()), this.written.narratives(), this.written.contact());
	}

	List<Finding> findings() {
		return Checks.run(new Examined(content(), this.historical, null));
	}

	Edition edition() {
		return Editions.byId(this.edition).orElseThrow();
	}

	Written written() {
		return this.written;
	}

	long getId() {
		return (this.id != null) ? this.id : 0;
	}

	Organization getOrganization() {
		return this.organization;
	}

	int getYear() {
		return this.year;
	}

	Status getStatus() {
		return this.status;
	}

	boolean isHistorical() {
		return this.historical;
	}

	@Nullable String getReviewComment() {
		return this.reviewComment;
	}

	@Nullable String getRemark() {
		return this.remark;
	}

	int getVersion() {
		return this.version;
	}

}
