package org.nianbao.commandline;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.nianbao.check.Checks;
import org.nianbao.check.Earlier;
import org.nianbao.check.Examined;
import org.nianbao.intake.Oddity;

/**
 * {@code check}: runs the catalogue over reports in files.
 */
class CheckCommand {

	private static final int CLEAN = 0;

	private static final int WRONG = 1;

	private static final int UNREADABLE = 2;

	private final PrintStream out;

	private final PrintStream err;

	CheckCommand(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	/**
	 * Checks what is named, as far as it can be read.
	 * @return the exit code: 2 if something is unreadable, else 1 if a report has an
	 * error, else 0
	 */
	int run(CheckOptions options) {
		List<CheckedFile> checked = check(options);
		if (options.json()) {
			JsonAnswer.write(checked, this.out);
		}
		else {
			new TableAnswer(this.out).write(checked);
		}
		this.out.flush();
		checked.forEach((file) -> file.lines().forEach(this.err::println));
		return exitCode(checked);
	}

	private static int exitCode(List<CheckedFile> checked) {
		if (!checked.stream().allMatch(CheckedFile::readable)) {
			return UNREADABLE;
		}
		return checked.stream().anyMatch(CheckedFile::hasError) ? WRONG : CLEAN;
	}

	private static List<CheckedFile> check(CheckOptions options) {
		prepare();
		FiledReports filed = FiledReports.read(options.files());
		List<CheckedFile> checked = check(filed.reports(), options.historical());
		filed.unreadable().forEach((unread) -> checked.add(CheckedFile.unreadable(unread)));
		return checked;
	}

	/**
	 * Loads the catalogue while the first file is read.
	 */
	private static void prepare() {
		CompletableFuture.runAsync(Checks::ids);
	}

	private static List<CheckedFile> check(List<FiledReport> reports, boolean historical) {
		List<FiledReport> latestFirst = reports.stream()
			.sorted(Comparator.comparing(FiledReport::revision).reversed())
			.toList();
		List<Earlier> others = latestFirst.stream().map((report) -> report.earlier(historical)).toList();
		List<CheckedFile> checked = new ArrayList<>();
		for (FiledReport report : reports) {
			Examined examined = Examined.among(report.content(), historical || report.historical(), others,
					report.timing());
			checked.add(new CheckedFile(report.file(), examined, Checks.run(examined),
					Stream.concat(report.oddities().stream(), doubles(report, latestFirst)).toList()));
		}
		return checked;
	}

	private static Stream<Oddity> doubles(FiledReport report, List<FiledReport> latestFirst) {
		List<String> files = latestFirst.stream().filter(report::sameAs).map(FiledReport::file).toList();
		String whose = report.content().organization().name() + " " + report.content().year() + " 年度";
		return files.stream()
			.filter((file) -> !file.equals(report.file()))
			.map((file) -> new Oddity("organization", report.file(), whose,
					"与 " + file + " 是同一份报告（" + whose + "），核对下一年的报告时用 " + files.get(0), false));
	}

}
