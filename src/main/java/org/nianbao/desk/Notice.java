package org.nianbao.desk;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.ReportEvent;

/**
 * Something that the portal tells one person.
 */
@Entity
class Notice {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long accountId;

	@Enumerated(EnumType.STRING)
	private NoticeKind kind;

	private @Nullable Long reportId;

	private String title;

	private String byName;

	private String words;

	private Instant madeAt;

	private @Nullable Instant readAt;

	private @Nullable String reminder;

	@SuppressWarnings("NullAway.Init")
	protected Notice() {
	}

	private Notice(long accountId, NoticeKind kind, @Nullable Long reportId, String title, Instant now) {
		this.accountId = accountId;
		this.kind = kind;
		this.reportId = reportId;
		this.title = title;
		this.byName = "";
		this.words = "";
		this.madeAt = now;
	}

	/**
	 * Tells of something that happened to a report.
	 */
	static Notice of(NoticeKind kind, ReportEvent event, long accountId, Instant now) {
		Notice notice = new Notice(accountId, kind, event.reportId(), event.title(), now);
		notice.byName = event.byName();
		notice.words = event.words();
		return notice;
	}

	/**
	 * Tells of a deadline.
	 * @param reportId the report's key, {@code null} if it is not begun yet
	 * @param reminder names the deadline and the mark before it, so that it is told once
	 */
	static Notice deadline(long accountId, @Nullable Long reportId, String title, String words, String reminder,
			Instant now) {
		Notice notice = new Notice(accountId, NoticeKind.DEADLINE, reportId, title, now);
		notice.words = words;
		notice.reminder = reminder;
		return notice;
	}

	void read(Instant now) {
		if (this.readAt == null) {
			this.readAt = now;
		}
	}

	/**
	 * Its key, 0 until it is stored.
	 */
	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public long accountId() {
		return this.accountId;
	}

	public NoticeKind kind() {
		return this.kind;
	}

	public String title() {
		return this.title;
	}

	/**
	 * What happened, in one sentence.
	 */
	public String sentence() {
		return this.kind.sentence(this.byName);
	}

	/**
	 * What was said with it, empty if nothing.
	 */
	public String words() {
		return this.words;
	}

	/**
	 * When, as people in China read it.
	 */
	public String time() {
		return ChinaTime.minute(this.madeAt);
	}

	public boolean unread() {
		return this.readAt == null;
	}

	/**
	 * The deadline and the mark before it that it tells of, {@code null} for anything
	 * else.
	 */
	@Nullable String reminder() {
		return this.reminder;
	}

	/**
	 * The page of what it tells of.
	 */
	public String address() {
		return (this.reportId != null) ? "/desk/reports/" + this.reportId : "/desk";
	}

}
