package org.nianbao.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes Word files as offices do, down to what editors leave behind in them.
 */
final class StyledWord {

	private static final int PAGE = 9240;

	private static final int RUN = 3;

	private static final int SELDOM = 17;

	private static final String BODY = """
			<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
			<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
			xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>%s\
			<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1757" w:right="1333" w:bottom="1587" w:left="1333" \
			w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>""";

	private static final String BORDERS = "<w:tblBorders>"
			+ List.of("top", "left", "bottom", "right", "insideH", "insideV")
				.stream()
				.map((side) -> "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>")
				.collect(Collectors.joining())
			+ "</w:tblBorders>";

	private static final String BY = " w:author=\"办公室\" w:date=\"2020-01-15T09:30:00Z\"";

	private final Style style;

	private int last;

	StyledWord(Style style) {
		this.style = style;
	}

	byte[] write(DrawnReport report) {
		List<String> blocks = report.pieces().stream().map(this::block).toList();
		String body = (this.style == Style.NESTED) ? blocks.stream()
			.map((block) -> row(cell("<w:tcW w:w=\"" + PAGE + "\" w:type=\"dxa\"/>", block + "<w:p/>")))
			.collect(Collectors.joining("", table("", PAGE), "</w:tbl><w:p/>")) : String.join("", blocks);
		return OfficeZip.docx(BODY.formatted(body));
	}

	private String block(Piece piece) {
		if (piece instanceof Piece.Title title) {
			return title(title.text());
		}
		if (piece instanceof Piece.Head head) {
			return paragraph("<w:pStyle w:val=\"1\"/>", words(head.text(), "<w:b/>"));
		}
		if (piece instanceof Piece.Text text) {
			return paragraph("<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>", bold(text.text()));
		}
		String table = table(((Piece.Drawn) piece).table());
		return (this.style == Style.MANGLED) ? "<w:sdt><w:sdtPr><w:alias w:val=\"表\"/><w:id w:val=\"" + (++this.last)
				+ "\"/></w:sdtPr><w:sdtContent>" + table + "</w:sdtContent></w:sdt><w:p/>" : table + "<w:p/>";
	}

	private String title(String title) {
		String properties = "<w:jc w:val=\"center\"/>";
		String big = "<w:b/><w:sz w:val=\"44\"/>";
		if (this.style != Style.SAVED) {
			return paragraph(properties, words(title, big));
		}
		int year = title.indexOf("20");
		return paragraph(properties,
				run(title.substring(0, year), big) + "<w:r><w:br/></w:r>" + run(title.substring(year), big));
	}

	/**
	 * What stands between double asterisks is bold.
	 */
	private String bold(String text) {
		StringBuilder runs = new StringBuilder();
		String[] parts = text.split("\\*\\*", -1);
		for (int i = 0; i < parts.length; i++) {
			runs.append(parts[i].isEmpty() ? "" : words(parts[i], (i % 2 == 1) ? "<w:b/>" : ""));
		}
		return runs.toString();
	}

	/** Editors leave runs that end amid words, links, and what was inserted. */
	private String words(String text, String properties) {
		if (this.style != Style.MANGLED) {
			return run(text, properties);
		}
		StringBuilder runs = new StringBuilder();
		for (int from = 0; from < text.length(); from += RUN) {
			String run = run(text.substring(from, Math.min(text.length(), from + RUN)), properties);
			runs.append(switch (++this.last % SELDOM) {
				case 0, 5 -> "<w:ins w:id=\"" + this.last + "\"" + BY + ">" + run + "</w:ins>";
				case 3 ->
					run + "<w:del w:id=\"" + this.last + "\"" + BY + "><w:r><w:delText>9</w:delText></w:r></w:del>";
				case 7 -> "<w:proofErr w:type=\"spellStart\"/>" + run + "<w:proofErr w:type=\"spellEnd\"/>";
				case 9 -> "<w:hyperlink r:id=\"rIdLink\">" + run + "</w:hyperlink>";
				case 11, 13 -> "<w:sdt><w:sdtPr/><w:sdtContent>" + run + "</w:sdtContent></w:sdt>";
				default -> run;
			});
		}
		return runs.toString();
	}

	private static String paragraph(String properties, String runs) {
		return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
	}

	private static String run(String text, String properties) {
		return "<w:r><w:rPr><w:rFonts w:eastAsia=\"仿宋\"/>" + properties + "</w:rPr><w:t xml:space=\"preserve\">"
				+ OfficeZip.escape(text) + "</w:t></w:r>";
	}

	private static String table(String borders, int... widths) {
		StringBuilder table = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"" + PAGE + "\" w:type=\"dxa\"/>"
				+ borders + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
		for (int width : widths) {
			table.append("<w:gridCol w:w=\"").append(width).append("\"/>");
		}
		return table.append("</w:tblGrid>").toString();
	}

	private String table(DrawnTable table) {
		int[] widths = widths(table);
		StringBuilder drawn = new StringBuilder(table(BORDERS, widths));
		for (int line = 0; line < table.height(); line++) {
			int number = line;
			drawn.append(row(
					table.line(line).stream().map((box) -> cell(box, number, widths)).collect(Collectors.joining())));
		}
		return drawn.append("</w:tbl>").toString();
	}

	private static int[] widths(DrawnTable table) {
		int[] widths = new int[table.width()];
		int stubs = table.stubWidth();
		Arrays.fill(widths, PAGE / widths.length);
		if (stubs == 3) {
			Arrays.fill(widths, 760);
			widths[0] = 500;
			widths[1] = 1100;
			widths[2] = PAGE - 1600 - 760 * (widths.length - stubs);
		}
		return widths;
	}

	private static String row(String cells) {
		return "<w:tr>" + cells + "</w:tr>";
	}

	private static String cell(String properties, String content) {
		return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
	}

	private String cell(DrawnBox box, int line, int[] widths) {
		int width = 0;
		for (int column = box.column(); column < box.right(); column++) {
			width += widths[column];
		}
		String properties = "<w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>"
				+ ((box.width() > 1) ? "<w:gridSpan w:val=\"" + box.width() + "\"/>" : "")
				+ ((box.height() > 1) ? (box.line() == line) ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>" : "")
				+ ((box.vertical() && !box.text().contains("\n")) ? "<w:textDirection w:val=\"tbRlV\"/>" : "")
				+ "<w:vAlign w:val=\"center\"/>";
		String drawn = cell(properties, (box.line() == line) ? content(box) : "<w:p/>");
		return (this.style == Style.MANGLED && box.column() % 2 == 0)
				? "<w:sdt><w:sdtPr/><w:sdtContent>" + drawn + "</w:sdtContent></w:sdt>" : drawn;
	}

	private String content(DrawnBox box) {
		if (box.text().isEmpty()) {
			return "<w:p/>";
		}
		String properties = "<w:jc w:val=\"center\"/>";
		if (box.text().contains(" ")) {
			return paragraph(properties,
					box.text()
						.lines()
						.map((text) -> words(text, "<w:sz w:val=\"18\"/>"))
						.collect(Collectors.joining("<w:r><w:br/></w:r>")));
		}
		return box.text()
			.lines()
			.map((text) -> paragraph(properties, words(text, "<w:sz w:val=\"18\"/>")))
			.collect(Collectors.joining());
	}

}
