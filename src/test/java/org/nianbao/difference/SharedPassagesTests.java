package org.nianbao.difference;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * What a text repeats from last year's is found, whatever year it names.
 */
class SharedPassagesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			2020年全县政务公开工作扎实推进。       | 2019年全县政务公开工作扎实推进。     | =2020年全县政务公开工作扎实推进。=
			今年新办理的全部申请均按时答复。       | 过去从未有过这种情况。               | 今年新办理的全部申请均按时答复。
			全县主动公开政府信息总数为120条。      | 全县主动公开政府信息总数为1200条。   | =全县主动公开政府信息总数为=120条。
			全县主动公开政府信息总数为120条。      | 全县 主动公开 **政府信息** 总数为120条。 | =全县主动公开政府信息总数为120条。=
			太短的不算。                           | 太短的不算。                         | 太短的不算。
			新增内容。全县政务公开工作扎实推进有序 | 全县政务公开工作扎实推进有序         | 新增内容。=全县政务公开工作扎实推进有序=
			``                                     | 去年的文字                           | ``
			""")
	void repeatedPassagesAreMarked(String text, String lastYear, String expected) {
		assertThat(marked(SharedPassages.of(text, lastYear))).isEqualTo(expected);
	}

	@Test
	void theShareCountsTheCharactersThatCount() {
		assertThat(SharedPassages.of("甲".repeat(20) + "  \n" + "乙".repeat(20), "乙".repeat(30)).share()).isCloseTo(0.5,
				within(0.001));
		assertThat(SharedPassages.of("", "").share()).isZero();
		assertThat(SharedPassages.of(" \n", "").pieces()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void thePiecesMakeUpTheTextAndCutNoNumber(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 200; i++) {
			String lastYear = Prose.any(random, random.nextInt(300));
			String text = Prose.edited(lastYear, random);
			SharedPassages passages = SharedPassages.of(text, lastYear);
			assertThat(passages.pieces().stream().map(SharedPassages.Passage::text).collect(Collectors.joining()))
				.isEqualTo(text);
			assertThat(passages.share()).isBetween(0.0, 1.0);
			int at = 0;
			for (SharedPassages.Passage piece : passages.pieces()) {
				at += piece.text().length();
				assertThat(Words.cutAt(text, at)).as("a cut at %d of %s", at, text).isFalse();
			}
		}
	}

	@Test
	void veryLongTextsAreComparedInBoundedTime() {
		String text = Prose.any(new Random(1), 100_000);
		String other = Prose.any(new Random(2), 100_000);
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			assertThat(SharedPassages.of(text, text).share()).isEqualTo(1);
			SharedPassages.of(text, other);
			SharedPassages.of("公".repeat(100_000), "公".repeat(100_000));
		});
	}

	private static String marked(SharedPassages passages) {
		return passages.pieces()
			.stream()
			.map((piece) -> piece.shared() ? "=" + piece.text() + "=" : piece.text())
			.collect(Collectors.joining());
	}

}
