package org.nianbao.search;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The passages around what was looked for; what is marked stands in 【】 here.
 */
class PassagesTests {

	@Test
	void beginWithTheirSentence() {
		assertThat(around("前面一句话。全年推进精准扶贫工作。后面还有一句。", "扶贫")).containsExactly("…全年推进精准【扶贫】工作。后面还有一句。");
	}

	@Test
	void areCutWhereTheyAreLong() {
		String passage = around("甲".repeat(500) + "扶贫" + "乙".repeat(500), "扶贫").get(0);
		assertThat(passage).startsWith("…甲").contains("甲【扶贫】乙").endsWith("乙…");
		assertThat(passage).hasSize(Passages.LONGEST + "…【】…".length());
	}

	@Test
	void cutNoCharacterInTwo() {
		for (int i = 0; i < 4; i++) {
			String passage = around("甲".repeat(i) + "𠀀".repeat(100) + "扶贫" + "𠀁".repeat(100), "扶贫").get(0);
			assertThat(passage.codePoints()).noneMatch((code) -> code >= 0xd800 && code <= 0xdfff);
		}
	}

	@Test
	void stayWithinALine() {
		assertThat(around("第一段\n扶贫在第二段\n第三段", "扶贫")).containsExactly("【扶贫】在第二段");
	}

	@Test
	void areWhereMostWordsStandAndOneMoreForTheRest() {
		String far = "无".repeat(200);
		assertThat(around("扶贫。" + far + "。扶贫与水利。" + far + "。教育。", "扶贫", "水利", "教育")).satisfiesExactly(
				(first) -> assertThat(first).startsWith("…【扶贫】与【水利】。"),
				(second) -> assertThat(second).contains("【教育】").doesNotContain("扶贫"));
	}

	@Test
	void showTheTextAsItWasWritten() {
		assertThat(around("推進 鄉 村　振興，ＯＫ", "乡村振兴", "ok")).containsExactly("推進 【鄉 村　振興】，【ＯＫ】");
		assertThat(shown(Passages.marked("公开公开信息公开", List.of(Needle.of("公开公开信"), Needle.of("信息")))))
			.isEqualTo("【公开公开信息】公开");
	}

	@Test
	void areNoneWhereNothingIsFound() {
		assertThat(around("别的内容", "扶贫")).isEmpty();
		assertThat(shown(Passages.marked("", List.of(Needle.of("扶贫"))))).isEmpty();
	}

	private static List<String> around(String text, String... words) {
		return Passages.around(text, List.of(words).stream().map(Needle::of).toList())
			.stream()
			.map(PassagesTests::shown)
			.toList();
	}

	private static String shown(List<Piece> pieces) {
		return pieces.stream()
			.map((piece) -> piece.marked() ? "【" + piece.text() + "】" : piece.text())
			.collect(Collectors.joining());
	}

}
