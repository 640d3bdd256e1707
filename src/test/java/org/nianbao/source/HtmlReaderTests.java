package org.nianbao.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.nianbao.source.Grid.Box;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A web page is read as a browser shows it.
 */
class HtmlReaderTests {

	private static final Charset GBK = Charset.forName("GBK");

	@Test
	void aPageIsReadInTheCharacterSetThatItIsWrittenIn() {
		String page = "<html><head><meta charset=\"%s\"></head><body><p>鑫县政府信息公开</p></body></html>";
		assertThat(ReadBlocks.of(page.formatted("gb2312").getBytes(GBK))).containsExactly("鑫县政府信息公开");
		assertThat(ReadBlocks.of(page.formatted("utf-8").getBytes(StandardCharsets.UTF_8))).containsExactly("鑫县政府信息公开");
		assertThat(ReadBlocks.of("<p>鑫县政府信息公开</p>".getBytes(GBK))).containsExactly("鑫县政府信息公开");
		assertThat(ReadBlocks.of(page.formatted("utf-8").getBytes(GBK))).containsExactly("鑫县政府信息公开");
		assertThat(ReadBlocks.of(("\uFEFF" + page.formatted("gbk")).getBytes(StandardCharsets.UTF_8)))
			.containsExactly("鑫县政府信息公开");
		assertThat(ReadBlocks.of(("\uFEFF" + page.formatted("gbk")).getBytes(StandardCharsets.UTF_16LE)))
			.containsExactly("鑫县政府信息公开");
	}

	@Test
	void titleHeadingsAndParagraphsComeInTheirOrderWithoutWhatIsNotShown() {
		assertThat(read("""
				<title>西吉县 年报</title><style>p {}</style><h1>西吉县<br>2019年年报</h1><!-- 暗 -->
				<div>&nbsp;　一段<b>要</b><strong>紧</strong>的
				话<br>又一段<script>alert(1)</script></div><p style="DISPLAY: none">暗</p><p hidden>暗</p>
				<p><b>小标题</b></p><p>a&amp;b</p>""")).containsExactly("西吉县 年报", "西吉县2019年年报", "一段**要紧**的话", "又一段", "小标题",
				"a&b");
	}

	@Test
	void mergedCellsStandInEachPlaceThatTheyCover() {
		Grid grid = grid("""
				<table><thead><tr><th rowspan=2 colspan=2>甲</th><th>乙</th></tr></thead><tbody>
				<tr><td rowspan=0>丙</td><td>1</td><td>2</td></tr><tr><td>3<td colspan=99999>4</tr></tbody></table>""");
		assertThat(grid.box(0, 1)).isEqualTo(new Box(0, 0, 2, 2, "甲", ""));
		assertThat(grid.box(1, 2).text()).isEqualTo("丙");
		assertThat(grid.box(2, 2).text()).isEqualTo("丙");
	}

	@Test
	void cellsKeepTheirLinesAndSetNotesApart() {
		assertThat(read("<table><tr><td>社会<br>公益<p>组织</p></td><td>12<sup>1</sup></td></tr></table>"))
			.containsExactly("|社会/公益/组织|12（注1）|");
	}

	@Test
	void tablesThatArrangeThePageAreReadAsWhatStandsInThem() {
		assertThat(read("""
				<table><tr><td>首页</td><td><h2>年报</h2><p>总体情况。</p>
				<table><tr><td>甲</td><td>1</td></tr></table></td></tr></table>
				<table><tr><td>一格</td></tr></table>""")).containsExactly("首页", "年报", "总体情况。", "|甲|1|", "一格");
	}

	@Test
	void pastedTextIsReadAsParagraphsAndTables() {
		assertThat(ReadBlocks.of(Sources.paste("　年报　\r\n甲\t\"社会\n组织\"\t\r\n乙\t2\t3\r\n\r\n完"))).containsExactly("年报",
				"|甲|社会/组织||", "|乙|2|3|", "完");
		assertThat(ReadBlocks.of(Sources.paste("<table><tr><td>甲</td><td>1</td></tr></table>")))
			.containsExactly("|甲|1|");
		assertThat(ReadBlocks.of("## 年报\n#1\n甲\t1".getBytes(GBK))).containsExactly("年报", "#1", "|甲|1|");
	}

	private static List<String> read(String html) {
		return ReadBlocks.of(Sources.paste("<!doctype html>" + html));
	}

	private static Grid grid(String html) {
		return ReadBlocks.grid(("<!doctype html>" + html).getBytes(StandardCharsets.UTF_8));
	}

}
