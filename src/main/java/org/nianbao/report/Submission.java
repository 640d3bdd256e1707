package org.nianbao.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;

/**
 * What a report said when it was handed over for review; nothing of it ever changes.
 */
@Entity
@Immutable
public class Submission {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long reportId;

	private int number;

	@JdbcTypeCode(SqlTypes.JSON)
	private String content;

	private String submittedBy;

	private Instant submittedAt;

	@SuppressWarnings("NullAway.Init")
	protected Submission() {
	}

	Submission(long reportId, int number, ReportContent content, Saved by) {
		this.reportId = reportId;
		this.number = number;
		this.content = new String(ReportJson.write(content, Map.of()), StandardCharsets.UTF_8);
		this.submittedBy = by.by();
		this.submittedAt = by.at();
	}

	/**
	 * Which submission of the report it is, from 1.
	 */
	public int number() {
		return this.number;
	}

	/**
	 * What the report said.
	 */
	public ReportContent content() {
		return ReportJson.read(this.content.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Who handed it over.
	 */
	public String submittedBy() {
		return this.submittedBy;
	}

	/**
	 * When, as people in China read it.
	 */
	public String time() {
		return ReportHistory.time(this.submittedAt);
	}

}
