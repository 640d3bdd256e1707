package org.nianbao.difference;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Two texts are told apart so that a person reads what changed.
 */
class TextDiffTests {

	private static final int LONG = 100_000;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			收到申请3件。                  | 收到申请4件。                  | 收到申请[-3-]{+4+}件。
			收到申请12件。                 | 收到申请13件。                 | 收到申请[-12-]{+13+}件。
			收到1,271件。                  | 收到1,272件。                  | 收到[-1,271-]{+1,272+}件。
			增长29.45%。                   | 增长29.46%。                   | 增长[-29.45%-]{+29.46%+}。
			门户用Word编写。               | 门户用Works编写。              | 门户用[-Word-]{+Works+}编写。
			一是公开。二是解读。           | 一是公开。二是回应。三是解读。 | 一是公开。二是{+回应。三是+}解读。
			主动公开、依申请公开。         | 主动公开、政策解读、依申请公开。 | 主动公开、{+政策解读、+}依申请公开。
			公开目录。公开指南。公开年报。 | 公开目录。公开年报。           | 公开目录。[-公开指南。-]公开年报。
			没有变化                       | 没有变化                       | 没有变化
			``                             | 新写的一段。                   | {+新写的一段。+}
			删去的一段。                   | ``                             | [-删去的一段。-]
			收到申请3件，其中办结2件。     | 收到申请4件，其中办结3件。     | 收到申请[-3-]{+4+}件，其中办结[-2-]{+3+}件。
			天空蓝色的海                   | 大地绿色的山                   | [-天空蓝色的海-]{+大地绿色的山+}
			""")
	void aChangeReadsWell(String before, String after, String expected) {
		assertThat(marked(TextDiff.of(before, after).pieces())).isEqualTo(expected);
	}

	@Test
	void aNewParagraphLeavesTheOthersAlone() {
		TextDiff diff = TextDiff.of("第一段说公开。\n第三段说保障。", "第一段说公开。\n第二段说解读。\n第三段说保障。");
		assertThat(marked(diff.pieces())).isEqualTo("第一段说公开。\n{+第二段说解读。\n+}第三段说保障。");
		assertThat(diff.passages().stream().map(TextDiffTests::marked)).containsExactly("{+第二段说解读。+}");
	}

	@Test
	void aChangedParagraphIsFoundAgainBesideANewOne() {
		TextDiff diff = TextDiff.of("甲。\n全年主动公开政府信息120条，其中网站100条。\n乙。",
				"甲。\n组织培训两次，参训人员六十人。\n全年主动公开政府信息125条，其中网站100条。\n乙。");
		assertThat(marked(diff.pieces())).isEqualTo("甲。\n{+组织培训两次，参训人员六十人。\n+}全年主动公开政府信息[-120-]{+125+}条，其中网站100条。\n乙。");
	}

	@Test
	void longUnchangedStretchesAreShortenedButNoNumberIsCut() {
		String same = "公开".repeat(30)
				+ "二〇二三年共1234567890123456789012345678901234567890123456789012345678901234567890条信息";
		TextDiff diff = TextDiff.of(same + "甲", same + "乙");
		assertThat(marked(diff.passages().get(0))).startsWith("…1234567890123").endsWith("条信息[-甲-]{+乙+}");
	}

	@Test
	void aParagraphThatIsOnlySplitShowsTheBreak() {
		TextDiff diff = TextDiff.of("公开工作扎实。解读工作及时。", "公开工作扎实。\n解读工作及时。");
		assertThat(diff.passages().stream().map(TextDiffTests::marked)).containsExactly("公开工作扎实。{+¶+}解读工作及时。");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void thePiecesMakeUpBothTextsAndCutNoNumberAndNoWord(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 200; i++) {
			String before = Prose.any(random, random.nextInt(200));
			String after = random.nextBoolean() ? Prose.edited(before, random) : Prose.any(random, random.nextInt(200));
			TextDiff diff = TextDiff.of(before, after);
			assertThat(diff.before()).isEqualTo(before);
			assertThat(diff.after()).isEqualTo(after);
			assertThat(diff.pieces()).noneMatch((piece) -> piece.text().isEmpty());
			assertWhole(diff, Piece.Kind.ADDED, before);
			assertWhole(diff, Piece.Kind.REMOVED, after);
		}
	}

	private static void assertWhole(TextDiff diff, Piece.Kind left, String text) {
		int at = 0;
		for (Piece piece : diff.pieces()) {
			if (piece.kind() != left) {
				at += piece.text().length();
				assertThat(Words.cutAt(text, at)).as("a cut at %d of %s", at, text).isFalse();
			}
		}
	}

	@Test
	void veryLongTextsAreComparedInBoundedTime() {
		Random random = new Random(7);
		List<String> texts = List.of(Prose.any(random, LONG), Prose.any(random, LONG),
				Prose.any(random, LONG).replace('\n', '，'), Prose.any(random, LONG).replace('\n', '、'),
				"\n".repeat(LONG), "甲\n".repeat(LONG / 2), "公".repeat(LONG),
				IntStream.range(0, LONG / 6).mapToObj(String::valueOf).collect(Collectors.joining("\n")));
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> texts.forEach((before) -> texts.forEach((after) -> {
			TextDiff diff = TextDiff.of(before, after);
			assertThat(diff.before().equals(before) && diff.after().equals(after)).isTrue();
			diff.passages();
		})));
	}

	@Test
	void aSmallChangeInAVeryLongParagraphIsFound() {
		String text = Prose.any(new Random(3), LONG).replace('\n', '，');
		String edited = text.substring(0, LONG / 2) + "县级" + text.substring(LONG / 2);
		assertThat(TextDiff.of(text, edited).pieces()).hasSizeLessThan(6);
	}

	private static String marked(List<Piece> pieces) {
		return pieces.stream().map((piece) -> switch (piece.kind()) {
			case SAME -> piece.text();
			case REMOVED -> "[-" + piece.text() + "-]";
			case ADDED -> "{+" + piece.text() + "+}";
		}).collect(Collectors.joining());
	}

}
