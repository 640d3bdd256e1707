package org.nianbao.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.nianbao.form.UnreadableReport;
import org.nianbao.source.Grid.Box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A PDF is read by its attachment, else by what is set and drawn on its pages.
 */
class PdfReaderTests {

	private static final String FILLER = "Ten words that reach the edge of this rather long line";

	@Test
	void cellsAreWhereLinesPartThemAndMergedWhereOneIsMissing() throws IOException {
		Grid grid = (Grid) read((page) -> {
			for (double[] line : new double[][] { { 100, 700, 400, 700 }, { 200, 650, 400, 650 },
					{ 100, 600, 400, 600 }, { 100, 600, 100, 700 }, { 200, 600, 200, 700 }, { 300, 600, 300, 650 },
					{ 400, 600, 400, 700 } }) {
				page.moveTo((float) line[0], (float) line[1]);
				page.lineTo((float) line[2], (float) line[3]);
				page.stroke();
			}
			text(page, 110, 660, 12, "high");
			text(page, 110, 640, 12, "label");
			text(page, 210, 670, 12, "wide");
			text(page, 210, 620, 12, "12");
			text(page, 222.5f, 625, 7, "1");
			text(page, 310, 620, 12, "33.99");
			text(page, 110, 500, 12, FILLER);
		}).get(0);
		assertThat(grid.height()).isEqualTo(2);
		assertThat(grid.box(1, 0)).isEqualTo(new Box(0, 0, 2, 1, "high\nlabel", ""));
		assertThat(grid.box(0, 2)).isEqualTo(new Box(0, 1, 1, 2, "wide", ""));
		assertThat(grid.box(1, 1).text()).isEqualTo("12（注1）");
		assertThat(grid.box(1, 2).text()).isEqualTo("33.99");
	}

	@Test
	void wrappedLinesAreOneParagraphAndPageNumbersAreDropped() throws IOException {
		assertThat(read((page) -> {
			text(page, 124, 700, 12, FILLER);
			text(page, 100, 680, 12, "goes on and ends.");
			text(page, 124, 660, 12, "Another one.");
			text(page, 290, 30, 12, "- 1 -");
		})).containsExactly(new Paragraph(FILLER + " goes on and ends."), new Paragraph("Another one."));
	}

	@Test
	void aPageWithoutTextIsAPicture() {
		assertThatExceptionOfType(UnreadableReport.class).isThrownBy(() -> read((page) -> page.addRect(0, 0, 9, 9)))
			.withMessageContaining("扫描件")
			.withMessageContaining("Word");
	}

	@Test
	void anAttachedReportIsTaken() {
		String pdf = "%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile >>\nstream\n{\"edition\":\"2021\"}endstream endobj";
		assertThat(Sources.read("a.pdf", pdf.getBytes(StandardCharsets.ISO_8859_1)).json())
			.asString(StandardCharsets.UTF_8)
			.isEqualTo("{\"edition\":\"2021\"}");
	}

	@Test
	void aPasswordIsAskedToBeTakenOff() throws IOException {
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			ByteArrayOutputStream written = new ByteArrayOutputStream();
			document.save(written);
			assertThatExceptionOfType(UnreadableReport.class)
				.isThrownBy(() -> Sources.read("a.pdf", written.toByteArray()))
				.withMessageContaining("密码");
		}
	}

	private static List<Block> read(Drawing drawing) throws IOException {
		return Sources.read("a.pdf", pdf(drawing)).blocks();
	}

	static byte[] pdf(Drawing drawing) throws IOException {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				drawing.draw(content);
			}
			ByteArrayOutputStream written = new ByteArrayOutputStream();
			document.save(written);
			return written.toByteArray();
		}
	}

	static void text(PDPageContentStream page, float x, float y, float size, String text) throws IOException {
		page.beginText();
		page.setFont(new PDType1Font(FontName.HELVETICA), size);
		page.newLineAtOffset(x, y);
		page.showText(text);
		page.endText();
	}

	@FunctionalInterface
	interface Drawing {

		void draw(PDPageContentStream page) throws IOException;

	}

}
