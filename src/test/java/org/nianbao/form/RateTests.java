package org.nianbao.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.SampleReports;
import org.nianbao.form.Ratio.Gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RateTests {

	@Test
	void everyEditionHasTheSameRatesInTheSameOrder() {
		assertThat(Editions.all()).extracting((edition) -> edition.rates().stream().map(Rate::id).toList())
			.containsOnly(Editions.all().get(0).rates().stream().map(Rate::id).toList());
		assertThat(Editions.all().get(0).rates()).extracting(Rate::id).doesNotHaveDuplicates();
	}

	@Test
	void aCellOfARateIsInEveryEditionThatDoesNotSayThatItLacksTheRate() {
		for (Edition edition : Editions.all()) {
			for (Rate rate : edition.rates()) {
				for (Edition other : Editions.all()) {
					Rate there = rate(other, rate.id());
					assertThat(there.lacking() != null
							|| rate.cells().allMatch((cell) -> other.cell(cell.name()).isPresent()))
						.as(rate.id() + " of " + edition + " in " + other)
						.isTrue();
					assertThat(there.lacking() != null).isEqualTo(there.cells().findAny().isEmpty());
				}
			}
		}
		assertThat(Editions.all()).allSatisfy((edition) -> assertThat(edition.rates())
			.allSatisfy((rate) -> assertThat(List.of(rate.label(), rate.english(), rate.explanation(), rate.article()))
				.doesNotContain("")));
	}

	@Test
	void everyGroundForRefusalIsARateAndTogetherTheyAreTheWhole() {
		for (Edition edition : Editions.all()) {
			List<String> grounds = edition.cells()
				.stream()
				.map(Cell::name)
				.filter((name) -> name.matches("table3/三（三）\\d/总计"))
				.toList();
			List<Rate> rates = edition.rates().stream().filter((rate) -> rate.id().startsWith("refused-")).toList();
			assertThat(rates).allSatisfy((rate) -> assertThat(rate.whole().cells()).isEqualTo(grounds));
			assertThat(rates).flatExtracting((rate) -> rate.share().cells()).isEqualTo(grounds);
		}
	}

	/** By hand, from the published reports. */
	@ParameterizedTest
	@CsvSource({ "2019, disclosed, 10, 0, ZERO,", "2019, refused, 0, 0, ZERO,", "2019, refused-4, 0, 0, ZERO,",
			"2019, carried, 0, 10,, 0.0", "2019, uncorrected,,, LACKING,", "2019, review-corrected, 0, 0, ZERO,",
			"2019, lawsuit-corrected, 0, 0, ZERO,", "2020, disclosed, 0, 3,, 0.0", "2020, refused, 3, 3,, 100.0",
			"2020, refused-1, 0, 3,, 0.0", "2020, refused-4, 3, 3,, 100.0", "2020, refused-8, 0, 3,, 0.0",
			"2020, carried, 0, 3,, 0.0", "2020, uncorrected,,, LACKING,", "2020, review-corrected, 0, 0, ZERO,",
			"2020, lawsuit-corrected, 0, 0, ZERO," })
	void theRatesOfXijiAreThoseThatOneComputesByHand(int year, String id, BigDecimal share, BigDecimal whole, Gap gap,
			BigDecimal percent) {
		Figures figures = SampleReports.xiji(year).figures();
		Ratio ratio = rate(figures.edition(), id).of(figures::value);
		assertThat(ratio).isEqualTo(new Ratio(share, whole, gap));
		assertThat(ratio.known() ? ratio.percent(1) : null).isEqualTo(percent);
	}

	@Test
	void aBlankIsNoZero() {
		Rate rate = rate(Editions.byId("2021").orElseThrow(), "disclosed");
		assertThat(rate.of(figures(Map.of("table3/三（一）/总计", 3, "table3/三（七）/总计", 12))).gap()).isEqualTo(Gap.BLANK);
		assertThat(rate.of(figures(Map.of("table3/三（一）/总计", 3, "table3/三（二）/总计", 1))).gap()).isEqualTo(Gap.BLANK);
		Ratio filled = rate.of(figures(Map.of("table3/三（一）/总计", 3, "table3/三（二）/总计", 1, "table3/三（七）/总计", 12)));
		assertThat(filled.percent(1)).isEqualByComparingTo("33.3");
	}

	@Test
	void moreThanAllIsNoRate() {
		Ratio ratio = Ratio.of(BigDecimal.TEN, BigDecimal.ONE);
		assertThat(ratio.gap()).isEqualTo(Gap.MORE_THAN_ALL);
		assertThatIllegalStateException().isThrownBy(() -> ratio.percent(1));
	}

	@Test
	void ratesThatAreRoundedToTheSameAreStillToldApart() {
		Ratio third = ratio(1, 3);
		Ratio almost = ratio(333_333, 1_000_000);
		assertThat(third.percent(1)).isEqualTo(almost.percent(1));
		assertThat(third).isGreaterThan(almost);
		assertThat(ratio(2, 4)).isEqualByComparingTo(ratio(1, 2));
		assertThat(ratio(1, 8).percent(1)).isEqualByComparingTo("12.5");
		assertThat(ratio(1, 16).percent(1)).isEqualByComparingTo("6.3");
	}

	@Test
	void theMedianOfAnEvenNumberLiesHalfwayBetween() {
		assertThat(Ratio.median(List.of(ratio(1, 2), ratio(1, 10), ratio(1, 3)))).isEqualByComparingTo(ratio(1, 3));
		assertThat(Ratio.median(List.of(ratio(1, 3), ratio(1, 2)))).isEqualByComparingTo(ratio(5, 12));
		assertThat(Ratio.median(List.of())).isNull();
	}

	private static Ratio ratio(long share, long whole) {
		return Ratio.of(BigDecimal.valueOf(share), BigDecimal.valueOf(whole));
	}

	private static Function<Cell, @Nullable BigDecimal> figures(Map<String, Integer> figures) {
		return (cell) -> figures.containsKey(cell.name()) ? BigDecimal.valueOf(figures.get(cell.name())) : null;
	}

	private static Rate rate(Edition edition, String id) {
		return edition.rates().stream().filter((rate) -> rate.id().equals(id)).findFirst().orElseThrow();
	}

}
