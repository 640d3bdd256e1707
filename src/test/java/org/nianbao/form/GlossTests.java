package org.nianbao.form;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every word of every edition can be read in English beside the Chinese.
 */
class GlossTests {

	@ParameterizedTest
	@MethodSource("org.nianbao.form.Editions#all")
	void everyHeadingRowColumnAndChartIsExplained(Edition edition) {
		assertThat(edition.sections().stream().flatMap((section) -> section.words().stream())).isNotEmpty()
			.allSatisfy(GlossTests::assertExplained);
		assertThat(edition.sections()).allSatisfy((section) -> assertExplained(section.heading()));
		assertThat(edition.cells().stream().flatMap(GlossTests::labels)).allSatisfy(GlossTests::assertExplained);
		assertThat(edition.highlights()).allSatisfy(GlossTests::assertExplained);
		assertThat(Stream.concat(edition.charts().stream(), edition.further().stream())).allSatisfy((chart) -> {
			assertExplained(chart.title());
			assertThat(chart.bars()).allSatisfy(GlossTests::assertExplained);
		});
	}

	@ParameterizedTest
	@MethodSource("org.nianbao.form.Editions#all")
	void everyRateIsExplainedWithWhatItIsMadeOf(Edition edition) {
		assertThat(edition.rates()).allSatisfy((rate) -> {
			Stream.of(rate.label(), rate.explanation(), rate.article()).forEach(GlossTests::assertExplained);
			if (rate.lacking() == null) {
				assertExplained(rate.share());
				assertExplained(rate.whole());
			}
			else {
				assertExplained(rate.lacking());
			}
		});
		assertThat(Stream.of(Ratio.Gap.values()).map(Ratio.Gap::reason)).allSatisfy(GlossTests::assertExplained);
		assertThat(Stream.of(Scope.values()).map(Scope::label)).allSatisfy(GlossTests::assertExplained);
	}

	@ParameterizedTest
	@CsvSource({ "行政复议, Administrative reconsideration", "行政诉讼, Administrative litigation",
			"规范性文件, Normative documents", "依申请公开, Disclosure on application", "（一）予以公开, (1) Granted",
			"部分公开, Partly granted", "（三）不予公开, (3) Refused", "四、结转下年度继续办理, 4. Carried over to the next year",
			"结果纠正, Corrected", "法律服务机构, Legal service institutions" })
	void theTermsAreThoseOfTheLaw(String word, String english) {
		assertThat(Gloss.of(word)).contains(english);
	}

	@Test
	void everyReasonWhyEditionsAreNotComparedIsExplained() {
		assertThat(Correspondence.of(Editions.all())).allSatisfy((matter) -> {
			assertExplained(matter.row());
			assertThat(matter.lacking().values()).allSatisfy(GlossTests::assertExplained);
		});
	}

	private static Stream<String> labels(Cell cell) {
		return List.of(cell.rowHeading().label(), cell.columnHeading().label(), cell.block())
			.stream()
			.filter((label) -> !label.isEmpty());
	}

	private static void assertExplained(Measure measure) {
		assertExplained(measure.label());
		assertThat(Gloss.of(measure.unit())).isPresent();
	}

	private static void assertExplained(String word) {
		assertThat(Gloss.of(word)).as(word)
			.hasValueSatisfying((english) -> assertThat(english).doesNotContainPattern("\\p{IsHan}"));
	}

}
