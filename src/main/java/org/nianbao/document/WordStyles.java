package org.nianbao.document;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of an official document after GB/T 9704: the title in 小标宋, headings in 黑体
 * and 楷体, the text in 仿宋 of size 3 on lines of 28 points. They have Word's own names, so
 * that its navigation and its table of contents know them.
 */
final class WordStyles {

	static final String TITLE = "Title";

	static final String TEXT = "BodyText";

	static final String TABLE = "TableText";

	static final String NOTE = "TableNote";

	/** What stands above a list of notes, or a table of them. */
	static final String NOTE_HEAD = "TableNoteHeading";

	/** Which revision the document is. */
	static final String IMPRINT = "Imprint";

	private static final int TITLE_POINTS = 22;

	private static final int TEXT_POINTS = 16;

	private static final int TABLE_POINTS = 9;

	private static final int LINE = 28;

	private static final int TITLE_LINE = 34;

	private static final int TABLE_LINE = 12;

	private static final int TWENTIETHS = 20;

	private static final int INDENT = 200;

	private final XWPFStyles styles;

	private WordStyles(XWPFDocument document) {
		this.styles = document.createStyles();
	}

	/**
	 * Gives a document its styles.
	 */
	static void addTo(XWPFDocument document) {
		WordStyles styles = new WordStyles(document);
		styles.normal();
		styles.add(TITLE, "Title", new Look("方正小标宋简体", TITLE_POINTS, false, TITLE_LINE, STJc.CENTER, false), -1);
		styles.add(heading(1), "heading 1", new Look("黑体", TEXT_POINTS, false, LINE, STJc.LEFT, true), 0);
		styles.add(heading(2), "heading 2", new Look("楷体", TEXT_POINTS, false, LINE, STJc.LEFT, true), 1);
		styles.add(heading(3), "heading 3", new Look("仿宋", TEXT_POINTS, true, LINE, STJc.LEFT, true), 2);
		styles.add(TEXT, "Body Text", new Look("仿宋", TEXT_POINTS, false, LINE, STJc.BOTH, true), -1);
		styles.add(TABLE, "Table Text", new Look("宋体", TABLE_POINTS, false, TABLE_LINE, STJc.CENTER, false), -1);
		styles.add(NOTE, "Table Note", new Look("宋体", TABLE_POINTS, false, TABLE_LINE + 2, STJc.LEFT, false), -1);
		styles.add(NOTE_HEAD, "Table Note Heading",
				new Look("宋体", TABLE_POINTS, true, TABLE_LINE + 2, STJc.LEFT, false), -1);
		styles.add(IMPRINT, "Imprint", new Look("宋体", TABLE_POINTS, false, TABLE_LINE + 2, STJc.LEFT, false), -1);
	}

	/**
	 * The style of a heading.
	 * @param level 1 for a section
	 */
	static String heading(int level) {
		return "Heading" + level;
	}

	private void normal() {
		CTStyle style = style("Normal", "Normal");
		style.setDefault(true);
		font(style.addNewRPr(), "仿宋", TEXT_POINTS, false);
		this.styles.addStyle(new XWPFStyle(style));
	}

	private void add(String id, String name, Look look, int outline) {
		CTStyle style = style(id, name);
		style.addNewBasedOn().setVal("Normal");
		style.addNewQFormat();
		CTPPrGeneral paragraph = style.addNewPPr();
		CTSpacing spacing = paragraph.addNewSpacing();
		spacing.setLineRule(STLineSpacingRule.EXACT);
		spacing.setLine(BigInteger.valueOf((long) look.line() * TWENTIETHS));
		if (id.equals(TITLE)) {
			spacing.setAfter(BigInteger.valueOf((long) LINE * TWENTIETHS));
		}
		if (id.equals(IMPRINT)) {
			spacing.setBefore(BigInteger.valueOf((long) LINE * TWENTIETHS));
		}
		if (look.indented()) {
			paragraph.addNewInd().setFirstLineChars(BigInteger.valueOf(INDENT));
			paragraph.getInd().setFirstLine(BigInteger.valueOf(2L * look.points() * TWENTIETHS));
		}
		paragraph.addNewJc().setVal(look.alignment());
		if (outline >= 0 || id.equals(NOTE_HEAD)) {
			paragraph.addNewKeepNext();
		}
		if (outline >= 0) {
			paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
		}
		font(style.addNewRPr(), look.font(), look.points(), look.bold());
		this.styles.addStyle(new XWPFStyle(style));
	}

	/** A style is copied when it is added, so that is done last. */
	private static CTStyle style(String id, String name) {
		CTStyle style = CTStyle.Factory.newInstance();
		style.setStyleId(id);
		style.setType(STStyleType.PARAGRAPH);
		style.addNewName().setVal(name);
		return style;
	}

	private static void font(CTRPr letters, String font, int points, boolean bold) {
		CTFonts fonts = letters.addNewRFonts();
		fonts.setEastAsia(font);
		fonts.setAscii("Times New Roman");
		fonts.setHAnsi("Times New Roman");
		if (bold) {
			letters.addNewB();
		}
		letters.addNewSz().setVal(BigInteger.valueOf(2L * points));
		letters.addNewLang().setEastAsia("zh-CN");
	}

	/**
	 * How a style looks.
	 *
	 * @param font its Chinese typeface
	 * @param points its size
	 * @param bold whether it is bold
	 * @param line how high its lines are, in points
	 * @param alignment how it is set
	 * @param indented whether it begins two characters in
	 */
	private record Look(String font, int points, boolean bold, int line, STJc.Enum alignment, boolean indented) {

	}

}
