package org.nianbao.commandline;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nianbao.document.CsvWriter;
import org.nianbao.document.ExcelWriter;
import org.nianbao.document.IssuedReport;
import org.nianbao.document.PdfWriter;
import org.nianbao.document.WordWriter;

/**
 * What a report can be converted to.
 */
enum Target {

	/** The document for archives. */
	PDF(() -> printed(new PdfWriter()::write)),

	/** The document that an office can edit. */
	DOCX(() -> printed(new WordWriter()::write)),

	/** The tables as a workbook. */
	XLSX(() -> printed(new ExcelWriter()::write)),

	/** The figures, one line a cell. */
	CSV(() -> printed(new CsvWriter()::write)),

	/** The figures and texts for other systems. */
	JSON(() -> IssuedReport::json);

	private final Supplier<Function<IssuedReport, byte[]>> writers;

	Target(Supplier<Function<IssuedReport, byte[]>> writers) {
		this.writers = writers;
	}

	private static Function<IssuedReport, byte[]> printed(Function<IssuedReport, byte[]> writer) {
		return (report) -> writer.apply(report.printed());
	}

	/**
	 * The one with this ending, in capitals or not.
	 */
	static Optional<Target> of(String ending) {
		return Stream.of(values()).filter((target) -> target.ending().equalsIgnoreCase(ending)).findFirst();
	}

	/**
	 * All as they are typed: {@code pdf、docx} and so on.
	 */
	static String list() {
		return Stream.of(values()).map(Target::ending).collect(Collectors.joining("、"));
	}

	/**
	 * The ending of file names.
	 */
	String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * A writer for as many reports as there are; to make one may take seconds.
	 */
	Function<IssuedReport, byte[]> writer() {
		return this.writers.get();
	}

}
