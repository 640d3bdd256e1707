package org.nianbao.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.nianbao.SampleReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FiguresTests {

	private static final Edition EDITION = Editions.byId("2021").orElseThrow();

	@Test
	void blankIsNotZero() {
		Figures zero = figures("table3/一/自然人", "0");
		assertThat(zero.isBlank(cell("table3/一/自然人"))).isFalse();
		assertThat(zero.isBlank(cell("table3/二/自然人"))).isTrue();
		assertThat(zero).isNotEqualTo(Figures.blank(EDITION));
	}

	@Test
	void theSameNumberWrittenDifferentlyIsTheSameFigure() {
		assertThat(figures("table3/一/自然人", "100")).isEqualTo(figures("table3/一/自然人", "100.00"))
			.isEqualTo(figures("table3/一/自然人", "1E+2"));
		assertThat(figures("table3/一/自然人", "1E+2").text(cell("table3/一/自然人"))).isEqualTo("100");
	}

	@Test
	void aRowsTotalAndTheTotalOfTheOutcomesAreComputed() {
		Figures figures = Figures
			.of(EDITION,
					Map.of("table3/三（一）/自然人", BigDecimal.valueOf(3), "table3/三（一）/商业企业", BigDecimal.valueOf(4),
							"table3/三（六）3/自然人", BigDecimal.ONE, "table4/复议后起诉/其他结果", BigDecimal.TEN),
					Map.of())
			.withTotals();
		assertThat(figures.text(cell("table3/三（一）/总计"))).isEqualTo("7");
		assertThat(figures.text(cell("table3/三（七）/自然人"))).isEqualTo("4");
		assertThat(figures.text(cell("table3/三（七）/总计"))).isEqualTo("8");
		assertThat(figures.text(cell("table4/复议后起诉/总计"))).isEqualTo("10");
	}

	@Test
	void theTotalOfBlanksStaysBlank() {
		assertThat(Figures.blank(EDITION).withTotals()).isEqualTo(Figures.blank(EDITION));
	}

	@Test
	void aNoteStandsBesideItsNumberUntilItIsTakenAway() {
		Figures noted = figures("table2/规章/本年制发件数", "22").with(Map.of(), Map.of("table2/规章/本年制发件数", " 其中修订16件 "));
		assertThat(noted.note(cell("table2/规章/本年制发件数"))).isEqualTo("其中修订16件");
		assertThat(noted.with(Map.of(), Map.of("table2/规章/本年制发件数", "")).note(cell("table2/规章/本年制发件数"))).isNull();
	}

	@Test
	void aCellOfAnotherEditionIsRefusedByName() {
		assertThatIllegalArgumentException().isThrownBy(() -> figures("table3/三（六）/总计", "1"))
			.withMessageContaining("table3/三（六）/总计");
	}

	@Test
	void changingACopyLeavesTheFiguresAsTheyWere() {
		Figures before = figures("table3/一/自然人", "1");
		Map<String, BigDecimal> blank = new HashMap<>();
		blank.put("table3/一/自然人", null);
		before.with(blank, Map.of());
		assertThat(before.text(cell("table3/一/自然人"))).isEqualTo("1");
	}

	@Test
	void whatAReportSaysAtAGlanceIsSummedFromItsCells() {
		Figures figures = SampleReports.xiji(2019).figures();
		assertThat(figures.edition().highlights()).extracting((measure) -> measure.label() + measure.of(figures))
			.containsExactly("本年新收申请10", "予以公开和部分公开10", "结转下年度0", "行政复议0", "行政诉讼0");
	}

	private static Figures figures(String cell, String figure) {
		return Figures.of(EDITION, Map.of(cell, new BigDecimal(figure)), Map.of());
	}

	private static Cell cell(String name) {
		return EDITION.cell(name).orElseThrow();
	}

}
