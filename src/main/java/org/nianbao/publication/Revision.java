package org.nianbao.publication;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Finding;
import org.nianbao.difference.Difference;
import org.nianbao.document.Correction;
import org.nianbao.document.IssuedReport;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;
import org.nianbao.form.Scope;
import org.nianbao.report.Issued;

/**
 * A report as it was issued once; nothing of it ever changes.
 */
@Entity
@Immutable
class Revision {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long reportId;

	private String organizationCode;

	private String organizationName;

	private int year;

	@Enumerated(EnumType.STRING)
	private Scope scope;

	private String edition;

	private int number;

	private String title;

	private boolean historical;

	private @Nullable String remark;

	private @Nullable String reason;

	private @Nullable String changes;

	@JdbcTypeCode(SqlTypes.JSON)
	private String content;

	private Instant publishedAt;

	private String publishedBy;

	@SuppressWarnings("NullAway.Init")
	protected Revision() {
	}

	Revision(long reportId, IssuedReport issued, String json, Instant publishedAt, String publishedBy) {
		ReportContent content = issued.content();
		this.reportId = reportId;
		this.organizationCode = content.organization().code();
		this.organizationName = content.organization().name();
		this.year = content.year();
		this.scope = content.scope();
		this.edition = content.edition().id();
		this.number = issued.revision();
		this.title = content.title();
		this.historical = issued.historical();
		this.remark = issued.remark();
		Correction correction = issued.correction();
		if (correction != null) {
			this.reason = correction.reason();
			Difference difference = correction.difference();
			this.changes = (difference != null) ? difference.summary() : null;
		}
		this.content = json;
		this.publishedAt = publishedAt;
		this.publishedBy = publishedBy;
	}

	PublishedReport published() {
		return new PublishedReport((this.id != null) ? this.id : 0, this.organizationCode, this.organizationName,
				this.year, this.scope, this.title, this.number, this.publishedAt, this.historical);
	}

	/**
	 * The revision as it was drawn when it was issued.
	 * @param findings what the checks found in it
	 * @param replaced the revision that it replaced, {@code null} if it is the first
	 */
	IssuedReport drawn(List<Finding> findings, @Nullable Revision replaced) {
		Correction correction = (replaced != null && this.reason != null)
				? new Correction(this.reason, replaced.number, Difference.between(replaced.content(), content()))
				: null;
		return new IssuedReport(content(), findings, this.number, published().publishedOn(), this.historical,
				this.remark, correction);
	}

	long reportId() {
		return this.reportId;
	}

	/**
	 * What it says.
	 */
	ReportContent content() {
		return ReportJson.read(this.content.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The report as the public has it.
	 * @param withdrawn whether it was taken back
	 */
	Issued issued(boolean withdrawn) {
		return new Issued(published().id(), this.number, this.publishedAt, content(), this.historical, this.remark,
				withdrawn);
	}

}
