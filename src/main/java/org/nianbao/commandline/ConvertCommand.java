package org.nianbao.commandline;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Function;

import org.nianbao.document.IssuedReport;

/**
 * {@code convert}: brings reports in files into another form.
 */
class ConvertCommand {

	private static final int DONE = 0;

	private static final int INCOMPLETE = 2;

	private final PrintStream out;

	private final PrintStream err;

	ConvertCommand(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	/**
	 * Converts what is named, as far as it can be read and written.
	 * @return the exit code: 2 if something is not converted, else 0
	 */
	int run(ConvertOptions options) {
		FiledReports filed = FiledReports.read(options.files());
		filed.unreadable().forEach((unread) -> this.err.println(unread.line()));
		try {
			OutputFolder folder = new OutputFolder(options.out(), filed.files());
			boolean all = convert(filed.reports(), options.to(), folder);
			return (all && filed.unreadable().isEmpty()) ? DONE : INCOMPLETE;
		}
		catch (NotWritten ex) {
			say(options.out().toString(), ex);
			return INCOMPLETE;
		}
	}

	private boolean convert(Iterable<FiledReport> reports, Target to, OutputFolder folder) {
		Function<IssuedReport, byte[]> writer = to.writer();
		boolean all = true;
		for (FiledReport report : reports) {
			report.oddities()
				.forEach((oddity) -> this.err.println(Plain.text(report.file()) + "：" + Plain.text(oddity.message())));
			try {
				Path place = folder.place(report.source(), to);
				IssuedReport document = IssuedReport.filed(report.content(), report.imprint());
				folder.write(place, report.source(), writer.apply(document));
				this.out.println(Plain.text(report.file()) + " → " + Plain.text(folder.name(place)));
			}
			catch (NotWritten ex) {
				say(report.file(), ex);
				all = false;
			}
		}
		return all;
	}

	private void say(String where, NotWritten why) {
		this.err.println(Plain.text(where) + "：" + Plain.text(why.getMessage()));
	}

}
