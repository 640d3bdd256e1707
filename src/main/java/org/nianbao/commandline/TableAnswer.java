package org.nianbao.commandline;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.nianbao.check.Earlier;
import org.nianbao.check.Examined;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.form.ReportContent;

/**
 * The answer for people: a table of findings for each report, on at most 100 columns, and
 * what it comes to.
 */
class TableAnswer {

	private static final int COLUMNS = 100;

	private static final int GRAVITY = 6;

	private static final int CHECK = 6;

	private static final int WIDEST_PLACE = 36;

	private static final int GAP = 2;

	private final PrintStream out;

	TableAnswer(PrintStream out) {
		this.out = out;
	}

	void write(List<CheckedFile> files) {
		for (CheckedFile file : files) {
			Examined examined = file.examined();
			if (examined != null) {
				head(file, examined);
				table(file.findings());
				this.out.println(counts(List.of(file)));
				this.out.println();
			}
		}
		total(files);
	}

	private void head(CheckedFile file, Examined examined) {
		ReportContent content = examined.content();
		print(0, file.file());
		print(0, content.organization().name() + " " + content.year() + " 年度，" + content.edition().id() + " 版表格，"
				+ content.scope().label() + (examined.historical() ? "，历史报告" : ""));
		Earlier earlier = examined.earlier();
		int before = content.year() - 1;
		print(0, (earlier != null) ? "已与 " + before + " 年度的报告核对" : "没有给出 " + before + " 年度的报告，未核对跨年的数字");
	}

	private void table(List<Finding> findings) {
		if (findings.isEmpty()) {
			return;
		}
		int place = findings.stream().mapToInt((finding) -> Plain.width(place(finding))).max().orElse(0);
		int widest = Math.min(place, WIDEST_PLACE) + GAP;
		row("级别", "检查", "位置", "说明", widest);
		row("----", "----", "-".repeat(widest - GAP), "-".repeat(COLUMNS - GRAVITY - CHECK - widest), widest);
		findings.forEach((finding) -> row(finding.severity().label(), finding.check(), place(finding),
				Plain.text(finding.message()), widest));
	}

	private static String place(Finding finding) {
		int more = finding.places().size();
		return Plain.text(finding.place()) + ((more > 1) ? " 等 " + more + " 处" : "");
	}

	private void row(String severity, String check, String place, String message, int widest) {
		List<String> places = Plain.lines(place, widest - GAP);
		List<String> words = Plain.lines(message, COLUMNS - GRAVITY - CHECK - widest);
		for (int i = 0; i < Math.max(places.size(), words.size()); i++) {
			String line = Plain.padded((i == 0) ? severity : "", GRAVITY) + Plain.padded((i == 0) ? check : "", CHECK)
					+ Plain.padded(at(places, i), widest) + at(words, i);
			this.out.println(line.stripTrailing());
		}
	}

	private static String at(List<String> lines, int index) {
		return (index < lines.size()) ? lines.get(index) : "";
	}

	private static String counts(List<CheckedFile> files) {
		return Arrays.stream(Severity.values())
			.map((severity) -> severity.label() + " " + files.stream().mapToLong((file) -> file.count(severity)).sum())
			.collect(Collectors.joining("，"));
	}

	private void total(List<CheckedFile> files) {
		List<CheckedFile> read = files.stream().filter(CheckedFile::readable).toList();
		long wrong = read.stream().filter(CheckedFile::hasError).count();
		print(0, "共检查 " + read.size() + " 份报告，" + wrong + " 份有错误；" + counts(read));
		List<CheckedFile> unreadable = new ArrayList<>(files);
		unreadable.removeAll(read);
		if (!unreadable.isEmpty()) {
			print(0, unreadable.size() + " 个读不出来：");
			unreadable.forEach((file) -> print(GAP, file.file()));
		}
	}

	private void print(int indent, String text) {
		Plain.lines(Plain.text(text), COLUMNS - indent).forEach((line) -> this.out.println(" ".repeat(indent) + line));
	}

}
