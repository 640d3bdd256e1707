package org.nianbao.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type, and what is looked for.
 */
class WordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			扶贫                     | 扶贫                |
			西吉县 2020              | 西吉县;2020         |
			西吉县2020年扶贫         | 西吉县;2020 年;扶贫 |
			西吉县　２０２０         | 西吉县;2020         |
			公开、透明，高效         | 公开;透明;高效      |
			“公开 透明” 高效         | 公开透明;高效       |
			"open data" 公开         | open data;公开      |
			「公开透明                | 公开透明            |
			公开 -保密 -“工作 秘密”  | 公开                | 保密;工作秘密
			公开 －保密              | 公开                | 保密
			公开-保密                | 公开 保密           |
			60号                     | 60 号               |
			鄉村振興 鄉村振興        | 乡村振兴            |
			Open DATA                | open;data           |
			29.45万件                | 29 45 万件          |
			-保密                    |                     | 保密
			""")
	void areUnderstood(String typed, String required, String excluded) {
		Words words = Words.of(typed);
		assertThat(String.join(";", texts(words.required()))).isEqualTo((required != null) ? required : "");
		assertThat(String.join(";", texts(words.excluded()))).isEqualTo((excluded != null) ? excluded : "");
		assertThat(words.shortened()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", " ", "\"", "“”", "-", "---", "%_\\:*&|!'", "，。！", "\0\u0007", "\ud800", "- - \"\" -\"" })
	void withoutALetterAreNothing(String typed) {
		assertThat(Words.of(typed).isEmpty()).isTrue();
		assertThat(Words.of(typed).excluded()).isEmpty();
	}

	@Test
	void areCutWhereTheyAreTooMany() {
		assertThat(Words.of("公".repeat(10_000)).required()).singleElement()
			.satisfies((needle) -> assertThat(needle.text()).hasSize(Words.LONGEST));
		assertThat(Words.of("公".repeat(10_000)).shortened()).isTrue();
		assertThat(Words.of("一 二 三 四 五 六 七 八 九").required()).hasSize(Words.MOST);
		assertThat(Words.of("一 二 三 四 五 六 七 八 九").shortened()).isTrue();
	}

	@Test
	void ofLettersAreWholeWordsAndOfCharactersAreNot() {
		String text = Folded.of("2020年开放open data平台").text();
		assertThat(text).contains(needle("2020"), needle("open"), needle("data平"), needle("年开"), needle("放"));
		assertThat(text).doesNotContain(needle("202")).doesNotContain(needle("ope"));
	}

	private static String needle(String typed) {
		return Needle.of(typed).text();
	}

	private static List<String> texts(List<Needle> needles) {
		return needles.stream().map((needle) -> needle.text().strip()).toList();
	}

}
