package org.nianbao.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.form.Cell;
import org.nianbao.form.Imprint;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;
import org.nianbao.form.Table;

/**
 * A report to be drawn: as it is issued in the portal, or what a file says, which may be
 * a draft.
 *
 * @param content what it says
 * @param findings what the portal states about its figures, the gravest first; of a
 * report that was filed in the portal usually nothing
 * @param issue the revision in which it was issued, {@code null} of a draft
 * @param published whether its documents are the portal's own, and not made elsewhere
 * from a revision's data
 */
public record IssuedReport(ReportContent content, List<Finding> findings, @Nullable Issue issue, boolean published) {

	private static final int CIRCLED = 20;

	private static final Pattern LONG_TITLE = Pattern.compile("(?=.{22,})(\\D{2,}?)(\\d{4}年.+)");

	private static final String DRAFT = "草稿，未发布。";

	public IssuedReport {
		findings = List.copyOf(findings);
	}

	/**
	 * A report as the portal issues it.
	 * @param revision its number, from 1
	 * @param issuedOn the day of publication in the portal
	 * @param historical whether it was published elsewhere before it came into the
	 * portal, and is shown as it was published then
	 * @param remark what the reviewer recorded in public about this revision,
	 * {@code null} if nothing
	 * @param correction why it replaces an earlier revision, {@code null} if it is the
	 * first
	 */
	public IssuedReport(ReportContent content, List<Finding> findings, int revision, LocalDate issuedOn,
			boolean historical, @Nullable String remark, @Nullable Correction correction) {
		this(content, findings, new Issue(revision, issuedOn, historical, remark, correction), true);
	}

	/**
	 * A report that replaces no earlier revision.
	 */
	public IssuedReport(ReportContent content, List<Finding> findings, int revision, LocalDate issuedOn,
			boolean historical, @Nullable String remark) {
		this(content, findings, revision, issuedOn, historical, remark, null);
	}

	/**
	 * A report as a file has it.
	 * @param imprint what it says of its publication, {@code null} of a draft
	 */
	public static IssuedReport filed(ReportContent content, @Nullable Imprint imprint) {
		return new IssuedReport(content, List.of(), (imprint != null) ? Issue.of(imprint) : null, false);
	}

	/**
	 * The report with the figures themselves where its texts name cells. One that was
	 * published elsewhere stays as it is.
	 */
	public IssuedReport printed() {
		if (historical()) {
			return this;
		}
		Narratives printed = this.content.narratives().printed(this.content.figures());
		return new IssuedReport(
				new ReportContent(this.content.organization(), this.content.year(), this.content.scope(),
						this.content.title(), this.content.figures(), printed, this.content.contact()),
				this.findings, this.issue, this.published);
	}

	/**
	 * The number of its revision, 0 of a draft.
	 */
	public int revision() {
		return (this.issue != null) ? this.issue.number() : 0;
	}

	/**
	 * The day of publication in the portal, {@code null} of a draft.
	 */
	public @Nullable LocalDate issuedOn() {
		return (this.issue != null) ? this.issue.day() : null;
	}

	/**
	 * The day that its documents bear, {@code null} if the portal did not issue them.
	 */
	@Nullable LocalDate dated() {
		return this.published ? issuedOn() : null;
	}

	/**
	 * Whether it was published elsewhere before it came into the portal.
	 */
	public boolean historical() {
		return this.issue != null && this.issue.historical();
	}

	/**
	 * What the reviewer recorded in public about this revision, {@code null} if nothing.
	 */
	public @Nullable String remark() {
		return (this.issue != null) ? this.issue.remark() : null;
	}

	/**
	 * Why it replaces an earlier revision, {@code null} if it does not.
	 */
	public @Nullable Correction correction() {
		return (this.issue != null) ? this.issue.correction() : null;
	}

	/**
	 * The title in lines that end where a reader pauses: a long one after the name of the
	 * organization.
	 */
	public List<String> titleLines() {
		Matcher parts = LONG_TITLE.matcher(this.content.title());
		return parts.matches() ? List.of(parts.group(1), parts.group(2)) : List.of(this.content.title());
	}

	/**
	 * What a reader should know before reading, in sentences; usually nothing.
	 */
	public List<String> standing() {
		List<String> standing = new ArrayList<>();
		if (this.issue == null) {
			standing.add(DRAFT);
		}
		if (historical()) {
			standing.add("本报告为历史存档报告。");
		}
		if (remark() != null) {
			standing.add((historical() ? "审核说明：" : "本版说明：") + remark());
		}
		return standing;
	}

	/**
	 * Which revision its documents are, as a sentence.
	 */
	public String imprint() {
		return (this.issue != null) ? this.issue.imprint(this.published) : DRAFT;
	}

	/**
	 * What stands under a table, in the order of its cells: the office's notes, and what
	 * the portal states about single figures.
	 */
	public List<Remark> remarks(Table table) {
		List<Remark> remarks = new ArrayList<>();
		for (Cell cell : table.cells()) {
			String note = this.content.figures().note(cell);
			List<String> stated = stated(cell);
			if (note != null || !stated.isEmpty()) {
				remarks.add(new Remark(mark(remarks.size()), cell.name(), cell.label(), note, stated));
			}
		}
		return remarks;
	}

	private List<String> stated(Cell cell) {
		return this.findings.stream()
			.filter((finding) -> finding.severity() == Severity.ERROR && finding.place().equals(cell.name()))
			.map(Finding::message)
			.toList();
	}

	private static String mark(int index) {
		return (index < CIRCLED) ? String.valueOf((char) ('①' + index)) : "[" + (index + 1) + "]";
	}

	/**
	 * The marks beside the figures of a table, by the names of the cells.
	 */
	public Map<String, String> marks(Table table) {
		return remarks(table).stream().collect(Collectors.toMap(Remark::cell, Remark::mark));
	}

	/**
	 * The JSON report of this revision, which is also attached to its PDF.
	 * @return UTF-8
	 */
	public byte[] json() {
		return ReportJson.write(this.content, (this.issue != null) ? this.issue.json() : null);
	}

}
