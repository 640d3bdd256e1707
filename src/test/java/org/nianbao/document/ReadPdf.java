package org.nianbao.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A PDF as a reader's program sees it.
 */
final class ReadPdf {

	private static final List<COSName> DATES = List.of(COSName.CREATION_DATE, COSName.MOD_DATE);

	private final PDDocument document;

	private ReadPdf(PDDocument document) {
		this.document = document;
	}

	static ReadPdf of(byte[] pdf) {
		return read(() -> new ReadPdf(Loader.loadPDF(pdf)));
	}

	private static <T> T read(Reading<T> reading) {
		try {
			return reading.read();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String title() {
		return this.document.getDocumentInformation().getTitle();
	}

	String author() {
		return this.document.getDocumentInformation().getAuthor();
	}

	LocalDate created() {
		return this.document.getDocumentInformation()
			.getCreationDate()
			.toInstant()
			.atZone(ZoneId.of("Asia/Shanghai"))
			.toLocalDate();
	}

	/**
	 * The dates that its dictionaries name.
	 */
	List<String> dates() {
		return this.document.getDocument()
			.getXrefTable()
			.keySet()
			.stream()
			.map((key) -> read(() -> this.document.getDocument().getObjectFromPool(key).getObject()))
			.filter(COSDictionary.class::isInstance)
			.map(COSDictionary.class::cast)
			.flatMap((dictionary) -> DATES.stream().map(dictionary::getString))
			.filter(Objects::nonNull)
			.toList();
	}

	String language() {
		return this.document.getDocumentCatalog().getLanguage();
	}

	boolean tagged() {
		return this.document.getDocumentCatalog().getMarkInfo().isMarked();
	}

	ReadTags tags() {
		return new ReadTags(this.document);
	}

	/**
	 * The texts of the cells of all tables, one a line, without any other white space.
	 */
	String cells() {
		return read(() -> new ReadCells(this.document).lines(tags().cells()));
	}

	/**
	 * The texts of the cells of each table that are no heads, without any white space.
	 */
	List<List<String>> figures() {
		return texts(tags().figures());
	}

	/**
	 * The paragraphs under each table, without any white space.
	 */
	List<List<String>> notes() {
		return texts(tags().under());
	}

	private List<List<String>> texts(List<List<PDStructureElement>> tables) {
		ReadCells cells = read(() -> new ReadCells(this.document));
		return tables.stream().map((elements) -> elements.stream().map(cells::text).toList()).toList();
	}

	/**
	 * The text of all tags in the order in which a screen reader speaks it, without any
	 * white space.
	 */
	String spoken() {
		return read(() -> new ReadCells(this.document).lines(tags().outermost())).replace("\n", "");
	}

	String xmp() {
		return read(() -> new String(this.document.getDocumentCatalog().getMetadata().toByteArray(),
				StandardCharsets.UTF_8));
	}

	String identifier() {
		return this.document.getDocument().getDocumentID().get(0).toString();
	}

	/**
	 * The associated files of the whole document, each with its relationship.
	 */
	List<String> associatedFiles() {
		COSArray files = this.document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
		return IntStream.range(0, files.size())
			.mapToObj((i) -> (COSDictionary) files.getObject(i))
			.map((file) -> file.getString(COSName.UF) + " " + file.getNameAsString("AFRelationship"))
			.toList();
	}

	byte[] attachment(String name) {
		return read(() -> this.document.getDocumentCatalog()
			.getNames()
			.getEmbeddedFiles()
			.getNames()
			.get(name)
			.getEmbeddedFile()
			.toByteArray());
	}

	TreeSet<String> fonts() {
		TreeSet<String> fonts = new TreeSet<>();
		for (PDPage page : this.document.getPages()) {
			page.getResources()
				.getFontNames()
				.forEach((name) -> fonts.add(read(() -> page.getResources().getFont(name).getName())));
		}
		return fonts;
	}

	/**
	 * The bookmarks with the numbers of their pages, from 1.
	 */
	Map<String, Integer> bookmarks() {
		return read(() -> {
			Map<String, Integer> bookmarks = new LinkedHashMap<>();
			for (PDOutlineItem item : this.document.getDocumentCatalog().getDocumentOutline().children()) {
				PDPage page = item.findDestinationPage(this.document);
				bookmarks.put(item.getTitle(), this.document.getPages().indexOf(page) + 1);
			}
			return bookmarks;
		});
	}

	int pageCount() {
		return this.document.getNumberOfPages();
	}

	/**
	 * The text of all pages without any white space.
	 */
	String text() {
		return IntStream.rangeClosed(1, pageCount()).mapToObj(this::text).reduce("", String::concat);
	}

	/**
	 * The text of a page without any white space.
	 * @param page its number, from 1
	 */
	String text(int page) {
		return String.join("", lines(page)).replaceAll("[\\s\u3000]", "");
	}

	/**
	 * The lines of a page, as they are set.
	 * @param page its number, from 1
	 */
	List<String> lines(int page) {
		return read(() -> stripped(new PDFTextStripper(), page)).lines().filter((line) -> !line.isBlank()).toList();
	}

	/**
	 * Every character of a page with its place, in points from the top left corner.
	 * @param page its number, from 1
	 */
	List<TextPosition> characters(int page) {
		List<TextPosition> characters = new ArrayList<>();
		read(() -> stripped(new PDFTextStripper() {

			@Override
			protected void processTextPosition(TextPosition text) {
				characters.add(text);
			}

		}, page));
		return characters;
	}

	private String stripped(PDFTextStripper stripper, int page) throws IOException {
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(this.document);
	}

	@FunctionalInterface
	private interface Reading<T> {

		T read() throws IOException;

	}

}
