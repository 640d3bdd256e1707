package org.nianbao.intake;

import java.util.Locale;

/**
 * A kind of file that offices make.
 */
enum OfficeFormat {

	/** Word. */
	DOCX,

	/** Excel. */
	XLSX,

	/** A saved web page. */
	HTML;

	/**
	 * A report as such a file.
	 */
	byte[] write(DrawnReport report, Style style) {
		return switch (this) {
			case DOCX -> new StyledWord(style).write(report);
			case XLSX -> new StyledExcel(style).write(report);
			case HTML -> new StyledPage(style).write(report);
		};
	}

	String ending() {
		return "." + name().toLowerCase(Locale.ROOT);
	}

}
