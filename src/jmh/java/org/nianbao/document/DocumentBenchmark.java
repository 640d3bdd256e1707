package org.nianbao.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

import org.nianbao.SampleReports;
import org.nianbao.Spent;
import org.nianbao.check.Checks;
import org.nianbao.check.Examined;
import org.nianbao.form.ReportContent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The documents of one report of five pages, and the print that a browser makes of the
 * same markup: below 100 ms of processor time and 300 KB for the PDF.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Dlogback.configurationFile=commandline/logging.xml")
public class DocumentBenchmark {

	private final PdfWriter pdfs = new PdfWriter();

	private final WordWriter words = new WordWriter();

	private final ExcelWriter workbooks = new ExcelWriter();

	private final CsvWriter lines = new CsvWriter();

	private IssuedReport report;

	@Setup
	public void publish() {
		ReportContent content = SampleReports.xiji(2019);
		this.report = new IssuedReport(content, Checks.run(new Examined(content, true, null)), 1,
				LocalDate.of(2026, 3, 2), true, "数字按当年公布的原样收录。");
	}

	@Benchmark
	@Warmup(iterations = 10, time = 15)
	public byte[] pdf() {
		return Spent.file(this.pdfs.write(this.report));
	}

	@Benchmark
	public byte[] word() {
		return Spent.file(this.words.write(this.report));
	}

	@Benchmark
	public byte[] excel() {
		return Spent.file(this.workbooks.write(this.report));
	}

	@Benchmark
	public byte[] csv() {
		return Spent.file(this.lines.write(this.report));
	}

	@Benchmark
	public byte[] json() {
		return Spent.file(this.report.json());
	}

	@Benchmark
	@Warmup(iterations = 1, time = 3)
	public byte[] chromium(Browser browser) throws IOException, InterruptedException {
		return Spent.file(browser.print.print());
	}

	/**
	 * The browser, only where it is measured.
	 */
	@State(Scope.Benchmark)
	public static class Browser {

		private ChromiumPrint print;

		@Setup
		public void write(DocumentBenchmark benchmark) {
			this.print = new ChromiumPrint(benchmark.report);
		}

	}

}
