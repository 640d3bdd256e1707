package org.nianbao.source;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.nianbao.source.Grid.Box;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A Word file is read as a person reads it.
 */
class WordReaderTests {

	private static final String NUMBERING = """
			<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
			<w:abstractNum w:abstractNumId="7">\
			<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>\
			<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>\
			<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>\
			<w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>\
			</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>""";

	@Test
	void paragraphsAndTablesComeInTheirOrderAlsoFromContentControls() {
		assertThat(word(p("前")
				+ sdt(p("中") + table(tr(tc(p("甲")), sdt(tc(p("乙")))), sdt(tr(tc(sdt(p("丙"))), tc(p("丁")))))) + p("后")))
			.containsExactly("前", "中", "|甲|乙|", "|丙|丁|", "后");
	}

	@Test
	void insertedWordsCountAndDeletedOnesDoNot() {
		assertThat(word("""
				<w:p><w:r><w:t>收到</w:t></w:r><w:ins><w:r><w:t>12</w:t></w:r></w:ins>\
				<w:del><w:r><w:delText>11</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom>\
				<w:hyperlink><w:r><w:t>件</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>申请</w:t></w:r></w:smartTag>\
				<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"""))
			.containsExactly("收到12件申请");
	}

	@Test
	void mergedCellsStandInEachPlaceThatTheyCover() {
		Grid grid = ReadBlocks.grid(PackedParts
			.word(table(tr(tc("<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>", p("甲")), tc(p("乙"))),
					tr(tc("<w:gridSpan w:val=\"2\"/><w:vMerge/>", p("")), tc(p("丙"))),
					"<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc(p("丁")) + tc(p("戊")) + "</w:tr>"))
			.bytes());
		assertThat(grid.box(1, 1)).isEqualTo(new Box(0, 0, 2, 2, "甲", ""));
		assertThat(grid.box(1, 2).text()).isEqualTo("丙");
		assertThat(grid.box(2, 0)).isSameAs(Box.NONE);
		assertThat(grid.box(2, 1).text()).isEqualTo("丁");
	}

	@Test
	void automaticNumbersStandBeforeTheirParagraphs() {
		PackedParts file = PackedParts
			.word(listed(0, "总体情况") + listed(1, "主动公开") + listed(2, "甲") + listed(2, "乙") + listed(1, "依申请公开")
					+ listed(2, "丙") + listed(3, "点") + listed(0, "主动公开政府信息情况"))
			.related("n", "numbering", "numbering.xml")
			.with("word/numbering.xml", NUMBERING);
		assertThat(ReadBlocks.of(file.bytes())).containsExactly("一、总体情况", "（一）主动公开", "1.甲", "2.乙", "（二）依申请公开", "1.丙",
				"点", "二、主动公开政府信息情况");
	}

	@Test
	void numbersAreCountedAsListsShowThem() {
		assertThat(List.of(ListNumber.of(10, "chineseCounting"), ListNumber.of(11, "chineseCountingThousand"),
				ListNumber.of(25, "japaneseCounting"), ListNumber.of(3, "decimalEnclosedCircle"),
				ListNumber.of(14, "upperRoman"), ListNumber.of(28, "lowerLetter"),
				ListNumber.of(12, "chineseLegalSimplified")))
			.containsExactly("十", "十一", "二十五", "③", "XIV", "bb", "壹拾贰");
	}

	@Test
	void boldWordsAreMarkedUnlessTheWholeParagraphIsBold() {
		assertThat(word("<w:p>" + r("", "一是") + r("<w:b/>", "解读") + r("<w:b/>", "偏少") + r("<w:b w:val=\"0\"/>", "。")
				+ "</w:p><w:p>" + r("<w:b/>", "整段") + "</w:p>"))
			.containsExactly("一是**解读偏少**。", "整段");
	}

	@Test
	void lineBreaksPartParagraphsAndLinesOfCells() {
		assertThat(word("<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>"
				+ table(tr(tc(p("社会") + p("公益")), tc("<w:p><w:r><w:t>组</w:t><w:br/><w:t>织</w:t></w:r></w:p>")))))
			.containsExactly("甲", "乙", "|社会/公益|组/织|");
	}

	@Test
	void aTableThatHoldsATableOnlyArrangesThem() {
		assertThat(word(table(tr(tc(p("题") + table(tr(tc(p("甲")), tc(p("1")))) + p("注")), tc(p("旁"))))))
			.containsExactly("题", "|甲|1|", "注", "旁");
	}

	@Test
	void theNumberOfANoteIsNoDigitOfAFigure() {
		assertThat(word(table(
				tr(tc(p("甲")), tc("<w:p>" + r("", "12") + r("<w:vertAlign w:val=\"superscript\"/>", "1") + "</w:p>")))))
			.containsExactly("|甲|12（注1）|");
	}

	private static List<String> word(String body) {
		return ReadBlocks.of(PackedParts.word(body).bytes());
	}

	private static String p(String text) {
		return "<w:p>" + r("", text) + "</w:p>";
	}

	private static String r(String properties, String text) {
		return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
	}

	private static String listed(int level, String text) {
		return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
				+ r("", text) + "</w:p>";
	}

	private static String sdt(String content) {
		return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
	}

	private static String table(String... rows) {
		return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
	}

	private static String tr(String... cells) {
		return "<w:tr>" + String.join("", cells) + "</w:tr>";
	}

	private static String tc(String content) {
		return tc("", content);
	}

	private static String tc(String properties, String content) {
		return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
	}

}
