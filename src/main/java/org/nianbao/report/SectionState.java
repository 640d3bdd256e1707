package org.nianbao.report;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.form.Narratives;
import org.nianbao.form.Section;

/**
 * How a part of a report stands, as the report's front page lists it.
 *
 * @param key the part's name in addresses
 * @param name its number and heading
 * @param progress how far it is filled in
 * @param blank how many cells of its table are blank
 * @param errors how many findings in it block submission
 * @param warnings how many warnings in it have no explanation
 * @param carried whether it was taken from last year's report and nobody has saved it yet
 * @param saved who saved it last
 */
record SectionState(String key, String name, Progress progress, long blank, long errors, long warnings, boolean carried,
		Saved saved) {

	/**
	 * The parts of a report in their order, the opening first.
	 */
	static List<SectionState> of(ReportOnDesk report) {
		List<SectionState> states = new ArrayList<>();
		states.add(opening(report));
		report.edition().sections().forEach((section) -> states.add(of(section, report)));
		return states;
	}

	private static SectionState opening(ReportOnDesk report) {
		Saved saved = report.saved().get(Narratives.OPENING);
		boolean missing = report.openingMissing();
		return new SectionState(Narratives.OPENING, "引言和联系方式", missing ? Progress.EMPTY : Progress.COMPLETE, 0, 0,
				report.asking(report.findingsOf(Narratives.OPENING)), !missing && saved.never(), saved);
	}

	private static SectionState of(Section section, ReportOnDesk report) {
		List<Finding> findings = report.findings(section);
		Saved saved = report.saved().get(section.key());
		Progress progress = report.progress(section);
		return new SectionState(section.key(), section.number() + "、" + section.heading(), progress,
				Progress.blank(section, report.content()),
				findings.stream().filter((finding) -> finding.severity() == Severity.ERROR).count(),
				report.asking(findings), saved.never() && progress == Progress.PARTLY, saved);
	}

	/**
	 * The state in words.
	 */
	public String words() {
		if (this.carried) {
			return (this.progress == Progress.COMPLETE) ? "由上年带入，请核对" : this.progress.label() + "（由上年带入）";
		}
		return this.progress.label();
	}

	/**
	 * What kind of state it is: {@code wrong}, {@code done}, {@code partly} or
	 * {@code untouched}.
	 */
	public String kind() {
		if (this.progress != Progress.COMPLETE) {
			return (this.progress == Progress.PARTLY) ? "partly" : "untouched";
		}
		return (this.errors + this.warnings > 0) ? "wrong" : "done";
	}

	/**
	 * What is left to do in it, in words; empty if nothing.
	 */
	public String left() {
		List<String> left = new ArrayList<>();
		if (this.blank > 0 && this.progress == Progress.PARTLY) {
			left.add(this.blank + " 格空白");
		}
		if (this.errors > 0 && this.progress == Progress.COMPLETE) {
			left.add(this.errors + " 处错误");
		}
		if (this.warnings > 0) {
			left.add(this.warnings + " 条提醒待说明");
		}
		return String.join("，", left);
	}

}
