package org.nianbao.commandline;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.form.Cell;
import org.nianbao.form.Editions;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTests {

	@ParameterizedTest
	@CsvSource({ "abc, 3", "年报, 4", "table3/三（七）/自然人, 22", "“引”, 4", "é, 1", "e\u0301, 1", "ｶﾞ, 2", "한글, 4", "𠮷, 2",
			"〔2021〕30号, 12", "'', 0", "①·—…, 4", "😀, 2" })
	void aChineseCharacterTakesTwoColumns(String text, int width) {
		assertThat(Plain.width(text)).isEqualTo(width);
		assertThat(Plain.padded(text, 30)).hasSize(text.length() + 30 - width);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			新收 10 件，结转   | 10 | 新收 10/件，结转
			合计1271件         | 7  | 合计/1271件
			一二三，四         | 6  | 一二/三，四
			一二（三）四       | 6  | 一二/（三）/四
			abcdefgh           | 3  | abc/def/gh
			一                 | 80 | 一
			''                 | 80 | ''
			""")
	void aLineBreaksWhereAReaderExpectsIt(String text, int columns, String lines) {
		assertThat(Plain.lines(text, columns)).isEqualTo(List.of(lines.split("/")));
	}

	@Test
	void noCharacterIsLostBetweenLines() {
		for (Cell cell : Editions.byId("2019").orElseThrow().cells()) {
			for (int columns = 2; columns < 40; columns++) {
				List<String> lines = Plain.lines(cell.name(), columns);
				int most = columns;
				assertThat(lines).allSatisfy((line) -> assertThat(Plain.width(line)).isLessThanOrEqualTo(most));
				assertThat(String.join("", lines)).isEqualTo(cell.name());
			}
		}
	}

	@Test
	void aLongTextIsPartedInNoTime() {
		assertThat(Plain.lines("（".repeat(200_000) + "1".repeat(200_000), 50)).hasSizeGreaterThan(8_000);
	}

	@Test
	void whatCouldMoveTheCursorIsReplaced() {
		assertThat(Plain.text("a\u001B[31mb\u009Bc\u202Ed\u200Fe\u2028f\r\n\tg\u0000"))
			.isEqualTo("a\uFFFD[31mb\uFFFDc\uFFFDd\uFFFDe\uFFFDf g\uFFFD");
	}

}
