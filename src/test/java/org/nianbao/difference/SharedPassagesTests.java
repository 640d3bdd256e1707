package org.nianbao.difference;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.SampleReports;
import org.nianbao.form.ReportContent;

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
			SharedPassages passages = SharedPassages.of(text, lastYear, (i % 2 == 0) ? Mask.YEARS : Mask.NUMBERS);
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			今年收到申请12件，均已按时办结答复。   | 去年收到申请1,208件均已按时办结，答复。 | 今=年收到申请12件，均已按时办结答复=。
			2020年全县公开政府信息4891条；        | 2019年全县公开政府信息512条           | =2020年全县公开政府信息4891条=；
			全县公开了政府信息1200条             | 全县公开了政府信息                   | 全县公开了政府信息1200条
			**公开**的 主动性、及时性仍然不够强。   | 公开的主动性及时性仍然不够强           | **=公开**的 主动性、及时性仍然不够强=。
			""")
	void whereNumbersDoNotCountPassagesGoOnAcrossThem(String text, String lastYear, String expected) {
		assertThat(marked(SharedPassages.of(text, lastYear, Mask.NUMBERS))).isEqualTo(expected);
	}

	@Test
	void aNumberCountsAsOneCharacterAndPunctuationAsNone() {
		SharedPassages passages = SharedPassages.of("收到申请1,234件，，答复。 OK", "", Mask.NUMBERS);
		assertThat(passages.counted()).isEqualTo(10);
		assertThat(passages.share()).isZero();
		assertThat(passages.ranges()).isEmpty();
	}

	@Test
	void theRangesAreWhereThePassagesStand() {
		String text = "新写的一句。全县政务公开工作扎实推进有序，另有新话。全县政务公开工作扎实推进有序";
		SharedPassages passages = SharedPassages.of(text, "全县政务公开工作扎实推进有序", Mask.NUMBERS);
		assertThat(passages.ranges()).extracting((range) -> text.substring(range.from(), range.to()))
			.containsExactly("全县政务公开工作扎实推进有序", "全县政务公开工作扎实推进有序");
		assertThat(passages.copied()).isEqualTo(28);
	}

	@Test
	void ofTheSampleReportsOnlySectionFiveLargelyRepeatsTheYearBefore() {
		assertThat(List.of("一", "五", "六")).filteredOn((section) -> {
			Repetition repetition = Repetition.of(text(2020, section), text(2019, section));
			return repetition.largely();
		}).containsExactly("五");
		assertThat(Repetition.of(text(2020, "五"), text(2019, "五")).percent()).isGreaterThan(80);
	}

	@Test
	void aShortSectionMayRepeatLastYears() {
		String fees = "本年度没有收取信息处理费，没有其他需要报告的事项。";
		assertThat(Repetition.of(fees, fees).percent()).isEqualTo(100);
		assertThat(Repetition.of(fees, fees).largely()).isFalse();
		assertThat(Repetition.of("", fees).percent()).isZero();
	}

	@Test
	void thePercentageNeverSaysMoreThanThereIs() {
		String copied = "甲".repeat(200);
		assertThat(Repetition.of(copied + "乙", copied).percent()).isEqualTo(99);
		assertThat(Repetition.of("甲".repeat(57) + "乙".repeat(43), "甲".repeat(57)).percent()).isEqualTo(57);
		assertThat(Repetition.of("甲".repeat(50) + "乙".repeat(50), "甲".repeat(50)).largely()).isTrue();
		assertThat(Repetition.of("甲".repeat(50) + "乙".repeat(51), "甲".repeat(50)).largely()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void whatLastYearsTextContainsIsSharedAndNothingElse(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			String lastYear = ofTwoCharacters(random);
			String text = ofTwoCharacters(random);
			boolean[] contained = new boolean[text.length()];
			for (int from = 0; from + SharedPassages.SHORTEST <= text.length(); from++) {
				if (lastYear.contains(text.substring(from, from + SharedPassages.SHORTEST))) {
					Arrays.fill(contained, from, from + SharedPassages.SHORTEST, true);
				}
			}
			boolean[] shared = new boolean[text.length()];
			SharedPassages.of(text, lastYear)
				.ranges()
				.forEach((range) -> Arrays.fill(shared, range.from(), range.to(), true));
			assertThat(shared).as("%s beside %s", text, lastYear).isEqualTo(contained);
		}
	}

	private static String ofTwoCharacters(Random random) {
		return random.ints(random.nextInt(400), 0, 2)
			.mapToObj((at) -> (at == 0) ? "甲" : "乙")
			.collect(Collectors.joining());
	}

	@ParameterizedTest
	@ValueSource(strings = { "公", "1", "1,", "甲1", "，", "ab ", "2020", "𠮷", "**", "\n" })
	void textsMadeToBeSlowAreNot(String part) {
		String text = part.repeat(100_000 / part.length());
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
			for (Mask mask : Mask.values()) {
				assertThat(marked(SharedPassages.of(text, text, mask)).replace("=", "")).isEqualTo(text);
			}
		});
	}

	private static String text(int year, String section) {
		ReportContent report = SampleReports.xiji(year);
		return report.narratives().printed(report.figures()).text(section);
	}

	private static String marked(SharedPassages passages) {
		return passages.pieces()
			.stream()
			.map((piece) -> piece.shared() ? "=" + piece.text() + "=" : piece.text())
			.collect(Collectors.joining());
	}

}
