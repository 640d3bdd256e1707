package org.nianbao.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

import org.nianbao.form.UnreadableReport;
import org.nianbao.source.OfficeParts.Relationship;

/**
 * Reads a workbook (.xlsx): each visible sheet as one table. The cells are read as they
 * come, so that a workbook takes no more memory than what stands in it.
 */
final class WorkbookReader {

	/** How many filled cells a workbook may have. */
	static final int CELLS = 200_000;

	/** How long the texts of a workbook may be together, in characters. */
	static final int TEXT = 10_000_000;

	private final OfficeParts parts;

	private final List<String> texts = new ArrayList<>();

	private final CellFormats formats;

	private int left = CELLS;

	WorkbookReader(OfficeParts parts) throws IOException {
		this.parts = parts;
		XmlNode workbook = parts.tree(parts.mainPart());
		String styles = parts.related("styles");
		this.formats = new CellFormats(styles.isEmpty() ? XmlNode.NONE : parts.tree(styles),
				workbook.child("workbookPr").attribute("date1904").matches("1|true"));
		String shared = parts.related("sharedStrings");
		if (!shared.isEmpty()) {
			readTexts(shared);
		}
	}

	private void readTexts(String name) throws IOException {
		int length = 0;
		try (XmlPart part = this.parts.part(name)) {
			boolean more = part.nextElement();
			while (more) {
				if (part.name().equals("si")) {
					this.texts.add(text(part));
					length += this.texts.get(this.texts.size() - 1).length();
				}
				if (length > TEXT || this.texts.size() > CELLS) {
					throw Refusals.tooMuch();
				}
				more = part.nextElement();
			}
		}
	}

	/**
	 * The characters in the element that just began, without those that say how to
	 * pronounce them.
	 */
	static String text(XmlPart part) throws IOException {
		StringBuilder text = new StringBuilder();
		int depth = 1;
		int quiet = 0;
		boolean said = false;
		while (depth > 0) {
			int kind = part.next();
			if (kind == XMLStreamConstants.START_ELEMENT) {
				depth++;
				said = part.name().equals("t");
				quiet = (quiet == 0 && part.name().equals("rPh")) ? depth : quiet;
			}
			else if (kind == XMLStreamConstants.END_ELEMENT) {
				quiet = (quiet == depth) ? 0 : quiet;
				depth--;
				said = false;
			}
			else if (said && quiet == 0 && kind != XMLStreamConstants.COMMENT) {
				text.append(part.text());
			}
		}
		return text.toString();
	}

	/**
	 * Its sheets as tables.
	 */
	List<Block> read() throws IOException {
		List<Sheet> sheets = sheets();
		List<Block> blocks = new ArrayList<>();
		for (Sheet sheet : sheets) {
			sheet.compute();
			Grid grid = sheet.visible() ? sheet.grid() : Grid.of(List.of());
			if (grid.height() > 0) {
				blocks.add(grid);
			}
		}
		if (blocks.isEmpty()) {
			throw new UnreadableReport("工作簿里没有内容，或者工作表都隐藏着，请取消隐藏或填好后再导入");
		}
		return blocks;
	}

	private List<Sheet> sheets() throws IOException {
		Map<String, Relationship> named = new HashMap<>();
		this.parts.relationships(this.parts.mainPart()).forEach((one) -> named.put(one.id(), one));
		List<Sheet> sheets = new ArrayList<>();
		for (XmlNode entry : this.parts.tree(this.parts.mainPart()).child("sheets").children()) {
			Relationship part = named.get(entry.attribute("id"));
			if (part != null && part.type().endsWith("/worksheet")) {
				Sheet sheet = new Sheet(entry.attribute("name"), !entry.attribute("state").endsWith("idden"));
				new SheetReader(sheet, this.texts, this.formats, this::count).read(this.parts, part.target());
				sheets.add(sheet);
			}
		}
		return sheets;
	}

	private void count() {
		if (--this.left < 0) {
			throw new UnreadableReport("工作簿里填了超过 20 万格，不会是一份年报，请只留下年报的工作表再导入");
		}
	}

}
