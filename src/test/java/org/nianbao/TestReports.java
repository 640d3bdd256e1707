package org.nianbao;

import org.nianbao.TestOffices.TestOffice;
import org.nianbao.entry.TestEntry;
import org.nianbao.form.ReportContent;
import org.nianbao.publication.Publishing;
import org.nianbao.report.Beginning;
import org.nianbao.report.Discussions;
import org.nianbao.report.ReportOnDesk;
import org.nianbao.report.Reports;
import org.nianbao.report.Review;

/**
 * Takes reports of test offices as far as a test needs them, the way that people do.
 */
public class TestReports {

	/** Why a report of a year long past is published now. */
	public static final String LATE = "补报以前年度的报告";

	private final Beginning beginning;

	private final Reports reports;

	private final Review review;

	private final Publishing publishing;

	private final TestEntry entry;

	private final Discussions discussions;

	TestReports(Beginning beginning, Reports reports, Review review, Publishing publishing, TestEntry entry,
			Discussions discussions) {
		this.beginning = beginning;
		this.reports = reports;
		this.review = review;
		this.publishing = publishing;
		this.entry = entry;
		this.discussions = discussions;
	}

	/**
	 * Begins a report.
	 * @return its key
	 */
	public long begin(TestOffice office, int year) {
		return this.beginning.begin(office.organization().getId(), year, office.filer());
	}

	/**
	 * Begins a report that breaks no rule and fills it in.
	 */
	public long complete(TestOffice office, int year) {
		return filled(office, SampleReports.complete(year));
	}

	/**
	 * Begins a report and fills it in with what another says.
	 */
	public long filled(TestOffice office, ReportContent content) {
		long id = begin(office, content.year());
		this.entry.fill(id, content, office.filer());
		return id;
	}

	/**
	 * Says why a report of a year long past is published late, where the portal asks.
	 */
	public void explainLateness(long id, TestOffice office) {
		explain(id, "T1", LATE, office);
	}

	/**
	 * Answers what the portal finds in the texts of a report that is about something
	 * else.
	 */
	public void explainTexts(long id, TestOffice office) {
		explain(id, "[NS]\\d", "文字属实", office);
	}

	private void explain(long id, String checks, String words, TestOffice office) {
		ReportOnDesk report = open(id, office);
		report.findings()
			.stream()
			.filter((finding) -> finding.check().matches(checks) && report.said().asks(finding))
			.forEach((finding) -> this.discussions.explain(id, finding.identity(), words, office.filer()));
	}

	/**
	 * Hands a report over for review, late if it is late.
	 */
	public void submit(long id, TestOffice office) {
		explainTexts(id, office);
		explainLateness(id, office);
		this.review.submit(id, open(id, office).version(), office.filer());
	}

	/**
	 * Submits a report and finds it right.
	 */
	public void approve(long id, TestOffice office) {
		submit(id, office);
		this.review.approve(id, open(id, office).version(), "", office.reviewer());
	}

	/**
	 * Submits, approves and issues a report.
	 */
	public void publish(long id, TestOffice office) {
		approve(id, office);
		this.publishing.publish(id, open(id, office).version(), office.reviewer());
	}

	/**
	 * The report as its filer sees it.
	 */
	public ReportOnDesk open(long id, TestOffice office) {
		return this.reports.open(id, office.filer());
	}

}
