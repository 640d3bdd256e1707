package org.nianbao.report;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.form.Cell;
import org.nianbao.form.Figures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What clerks and reviewers say about a report while it is made.
 */
@Service
public class Discussions {

	private final Reports reports;

	private final SubmissionRepository submissions;

	private final Clock clock;

	Discussions(Reports reports, SubmissionRepository submissions, Clock clock) {
		this.reports = reports;
		this.submissions = submissions;
		this.clock = clock;
	}

	/**
	 * Says why a warning may stand.
	 * @param identity the finding's identity
	 * @throws ActionRefused if nothing is said, the finding is gone, or the report may
	 * not be changed
	 */
	@Transactional
	public void explain(long id, String identity, String said, SignedIn by) {
		Report report = this.reports.forChange(id, Action.EDIT, by);
		Discussion discussion = report.discuss(Action.EDIT, this.clock.instant());
		Finding finding = this.reports.examine(report)
			.stream()
			.filter((found) -> found.severity() == Severity.WARNING && found.identity().equals(identity))
			.findFirst()
			.orElseThrow(() -> report.refusal("这条提醒已经不在了：数字或文字有变动，请看现在的检查结果"));
		String words = Words.required(report, said, "请写明为什么这样填，说明随报告交给审核员");
		discussion.explain(finding, new Explanation(words, by.displayName(), this.clock.instant()));
		this.reports.record(report, "EXPLAIN", by, finding.check() + " " + finding.place() + ": " + words);
	}

	/**
	 * Confirms a figure carried over from last year's report, or says why this report
	 * states another one.
	 * @param cell the cell's name
	 * @param reason why the figure differs; not needed where it does not
	 * @throws ActionRefused if the cell carries nothing over, a reason is owed, or the
	 * report may not be changed
	 */
	@Transactional
	public void settle(long id, String cell, String reason, SignedIn by) {
		Report report = this.reports.forChange(id, Action.EDIT, by);
		Discussion discussion = report.discuss(Action.EDIT, this.clock.instant());
		CarriedOver carried = discussion.carried().get(cell);
		if (carried == null) {
			throw report.refusal("这一格没有从上年报告带入的数据");
		}
		Cell place = report.edition().cell(cell).orElseThrow();
		Figures figures = report.content().figures();
		if (carried.equalTo(figures.value(place))) {
			discussion.carry(Map.of(cell, carried.confirm()));
			this.reports.record(report, "CONFIRM", by, cell + ": " + carried.text());
			return;
		}
		String words = Words.required(report, reason, "请写一句话说明为什么与上年报告不同");
		discussion.carry(Map.of(cell, carried.because(figures.value(place), words)));
		this.reports.record(report, "EXPLAIN", by,
				cell + ": " + carried.text() + " → " + figures.text(place) + "：" + words);
	}

	/**
	 * Confirms every figure carried over that still stands as it was carried.
	 * @return how many were confirmed
	 */
	@Transactional
	public int confirmAll(long id, SignedIn by) {
		Report report = this.reports.forChange(id, Action.EDIT, by);
		Discussion discussion = report.discuss(Action.EDIT, this.clock.instant());
		Figures figures = report.content().figures();
		Map<String, CarriedOver> confirmed = discussion.carried()
			.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().confirmed())
			.filter((entry) -> entry.getValue()
				.equalTo(figures.value(report.edition().cell(entry.getKey()).orElseThrow())))
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().confirm()));
		discussion.carry(confirmed);
		this.reports.record(report, "CONFIRM", by,
				confirmed.entrySet()
					.stream()
					.sorted(Map.Entry.comparingByKey())
					.map((entry) -> entry.getKey() + ": " + entry.getValue().text())
					.collect(Collectors.joining("\n")));
		return confirmed.size();
	}

	/**
	 * Comments on a place of a report that is under review.
	 * @param place a cell's name, a narrative's name, or empty for the whole report
	 * @param quote the figure or paragraph as it stands
	 * @throws ActionRefused if nothing is said, or the report is not under review
	 */
	@Transactional
	public void comment(long id, String place, String quote, String said, SignedIn by) {
		Report report = this.reports.forChange(id, Action.RETURN, by);
		Discussion discussion = report.discuss(Action.RETURN, this.clock.instant());
		String words = Words.required(report, said, "请写明这里要改什么");
		int round = this.submissions.countByReportId(id);
		discussion.say(new Comment(round, place, Words.of(report, quote), words, by, this.clock.instant()));
		this.reports.record(report, "COMMENT", by, (place.isEmpty() ? "" : place + ": ") + words);
	}

	/**
	 * Takes back a comment of one's own that was not given back with the report yet.
	 * @throws ActionRefused if there is no such comment, or the report is not under
	 * review
	 */
	@Transactional
	public void unsay(long id, long commentId, SignedIn by) {
		Report report = this.reports.forChange(id, Action.RETURN, by);
		if (!report.discuss(Action.RETURN, this.clock.instant()).unsay(commentId, by)) {
			throw report.refusal("这条意见已经退回给填报人，或者不是您写的，不能删除");
		}
		this.reports.record(report, "UNCOMMENT", by, "");
	}

	/**
	 * Answers a reviewer's comment.
	 * @throws ActionRefused if nothing is said, there is no such comment, or the report
	 * may not be changed
	 */
	@Transactional
	public void answer(long id, long commentId, String said, SignedIn by) {
		Report report = this.reports.forChange(id, Action.EDIT, by);
		Comment comment = report.discuss(Action.EDIT, this.clock.instant())
			.comment(commentId)
			.filter((found) -> !found.unsent())
			.orElseThrow(() -> report.refusal("没有找到这条审核意见"));
		String words = Words.required(report, said, "请写明怎样处理了这条意见");
		comment.answer(words, this.reports.savedBy(by));
		this.reports.record(report, "ANSWER", by, (comment.place().isEmpty() ? "" : comment.place() + ": ") + words);
	}

	/**
	 * Every submission of a report, the first one first.
	 * @throws ReportNotFound if there is none, or the person may not see it
	 */
	@Transactional(readOnly = true)
	public List<Submission> submissions(long id, SignedIn by) {
		this.reports.forReading(id, by);
		return this.submissions.findByReportIdOrderByNumber(id);
	}

	/**
	 * One submission of a report, {@code null} if there is none of the number.
	 * @param number from 1
	 * @throws ReportNotFound if there is no report of the key, or the person may not see
	 * it
	 */
	@Transactional(readOnly = true)
	public @Nullable Submission submission(long id, int number, SignedIn by) {
		this.reports.forReading(id, by);
		return this.submissions.findByReportIdAndNumber(id, number).orElse(null);
	}

}
