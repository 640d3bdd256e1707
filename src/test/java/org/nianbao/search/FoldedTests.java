package org.nianbao.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts that mean the same are the same when they are folded.
 */
class FoldedTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			政 府　信息            | 政府信息
			政府信息公開臺灣       | 政府信息公开台湾
			ＡＢｃ１２            | abc12
			2020 年1月            | 2020 年 1 月
			（三）“三安全一稳定”   | 三 三安全一稳定
			㈠ ① ㎡               | 一 1 m2
			公开。透明            | 公开 透明
			政\u200b府            | 政府
			open  data            | open data
			Café                  | café
			𠀀𠀁                  | 𠀀𠀁
			""")
	void whateverTheirShape(String text, String folded) {
		assertThat(Folded.of(text).text()).isEqualTo(" " + folded + " ");
	}

	@Test
	void eachCharacterIsTracedBackToWhereItStood() {
		String source = "见㈠ 政　府𠀀𠀁信息。";
		Folded folded = Folded.of(source);
		int begin = folded.text().indexOf("府𠀀");
		assertThat(source.substring(folded.begin(begin), folded.end(begin + "府𠀀𠀁".length()))).isEqualTo("府𠀀𠀁");
		int across = folded.text().indexOf("政府");
		assertThat(source.substring(folded.begin(across), folded.end(across + 2))).isEqualTo("政　府");
	}

	@Test
	void aTextIsIndexedByItsCharactersPairsAndWords() {
		assertThat(Bigrams.of(Folded.of("公开办，2020 open").text())).containsExactlyInAnyOrder("公", "开", "办", "公开", "开办",
				"2020", "open");
	}

	@Test
	void aTextThatNobodyWroteFillsNoIndex() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 1_000_000; i++) {
			text.appendCodePoint(0x4e00 + Math.floorMod(i * 7919, 20_000));
		}
		assertThat(Folded.of(text.toString()).text()).hasSizeLessThan(Folded.MOST + 2);
		assertThat(Bigrams.of(Folded.of(text.toString()).text()).stream().mapToInt(String::length).sum())
			.isLessThanOrEqualTo(250_000);
	}

}
