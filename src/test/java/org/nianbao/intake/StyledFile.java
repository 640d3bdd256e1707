package org.nianbao.intake;

import java.util.Locale;

import org.nianbao.form.ReportContent;

/**
 * A file as an office might have made it of a report.
 *
 * @param name its name
 * @param bytes what it holds
 * @param style how it is made
 * @param content the report that should be read
 */
record StyledFile(String name, byte[] bytes, Style style, ReportContent content) {

	/**
	 * A report as a file.
	 */
	static StyledFile of(ReportContent content, OfficeFormat kind, Style style) {
		DrawnReport drawn = Shapes.shape(DrawnReport.of(content, Shapes.figures(content, style)), kind, style);
		return new StyledFile(style.name().toLowerCase(Locale.ROOT) + kind.ending(), kind.write(drawn, style), style,
				content);
	}

	Taken read() {
		return Intake.read(this.name, this.bytes);
	}

	@Override
	public String toString() {
		return this.content.year() + " " + this.name;
	}

}
