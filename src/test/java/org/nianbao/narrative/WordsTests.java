package org.nianbao.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words are found where their expression matches, though most places are passed over.
 */
class WordsTests {

	private static final String CHARACTERS = "甲乙丙丁12，。\n（x𠮷";

	@ParameterizedTest
	@ValueSource(strings = { "甲", "甲乙|乙丙?|丁", "(?<!甲)乙", "(?<![0-9])([0-9]{1,2})丙?", "[丁-丙乙]{2,3}$", "^甲|乙$",
			"[^，。]{0,3}丁", "(?:甲|乙)?丙", "(?!甲)[^x]{2}", "\\d+|[（x]", "(?=甲|x).乙", "𠮷", "甲(?!乙)", "[^，。\\n]{1,4}，",
			"(?s:甲.)" })
	void wordsAreFoundWhereTheirExpressionMatches(String expression) {
		Words words = Words.of(expression);
		Pattern pattern = Pattern.compile(expression);
		Random random = new Random(7);
		for (int i = 0; i < 2000; i++) {
			String text = text(random);
			assertThat(found(words.search(text))).as("%s in %s", expression, text)
				.isEqualTo(found(pattern.matcher(text)));
			assertThat(words.in(text)).isEqualTo(pattern.matcher(text).find());
			assertThat(words.cut(text)).isEqualTo(pattern.matcher(text).replaceAll(""));
		}
	}

	@Test
	void aTextIsCutWhereItBeginsWithThem() {
		Words words = Words.of("甲|乙丙");
		assertThat(words.cutFirst("乙丙甲")).isEqualTo("甲");
		assertThat(words.cutFirst("丙甲")).isEqualTo("丙甲");
		assertThat(Words.of("甲*").cutFirst("乙")).isEqualTo("乙");
	}

	@Test
	void whetherTheyStandAtAPlaceIsAskedInAnyOrder() {
		Words.Search search = Words.of("(甲)乙").search("甲乙丙甲乙");
		assertThat(search.at(3)).isTrue();
		assertThat(search.end()).isEqualTo(5);
		assertThat(search.at(1)).isFalse();
		assertThat(search.at(0)).isTrue();
		assertThat(search.group(1)).isEqualTo("甲");
		assertThat(search.at(5)).isFalse();
	}

	private static String text(Random random) {
		return random.ints(random.nextInt(12), 0, CHARACTERS.codePointCount(0, CHARACTERS.length()))
			.map((at) -> CHARACTERS.codePointAt(CHARACTERS.offsetByCodePoints(0, at)))
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	private static List<List<Integer>> found(Words.Search search) {
		List<List<Integer>> found = new ArrayList<>();
		while (search.find()) {
			found.add(List.of(search.start(), search.end()));
		}
		return found;
	}

	private static List<List<Integer>> found(Matcher matcher) {
		List<List<Integer>> found = new ArrayList<>();
		while (matcher.find()) {
			found.add(List.of(matcher.start(), matcher.end()));
		}
		return found;
	}

}
