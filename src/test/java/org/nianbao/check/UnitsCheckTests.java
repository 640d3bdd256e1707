package org.nianbao.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.nianbao.SampleReports;
import org.nianbao.check.Trial.Operand;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class UnitsCheckTests {

	private static final String LICENCES = "table2/行政许可/本年处理决定数量";

	private static final Reporter FIRST = new Reporter("a", "甲局");

	private static final Reporter SECOND = new Reporter("b", "乙局");

	@Test
	void everyFigureIsNamedWithTheUnitThatPublishedIt() {
		Trial trial = trial("12");
		assertThat(trial.operands()).extracting(Operand::value, Operand::unit)
			.containsExactly(tuple(new BigDecimal("12"), null), tuple(new BigDecimal("8"), SECOND),
					tuple(new BigDecimal("5"), FIRST));
		assertThat(trial.statement()).isEqualTo("行政许可 · 本年处理决定数量：全县 12，小于各单位已公布报告之和 13（乙局 8、甲局 5），请核对是否漏了汇总");
	}

	@Test
	void aFigureThatIsNotSmallerThanTheSumHolds() {
		assertThat(trial("13").holds()).isTrue();
		assertThat(trial("13").statement()).isEqualTo("13，不小于各单位之和 13");
	}

	private static Trial trial(String own) {
		ReportContent whole = SampleReports.complete(2023);
		List<UnitFigures> units = List.of(new UnitFigures(FIRST, SampleReports.with(whole, LICENCES, "5").figures()),
				new UnitFigures(SECOND, SampleReports.with(whole, LICENCES, "8").figures()));
		Examined examined = new Examined(SampleReports.with(whole, LICENCES, own), false, null, units,
				new Timing(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 3, 31)));
		return Checks.prove(examined)
			.stream()
			.filter((examination) -> examination.check().equals("R1"))
			.flatMap((examination) -> examination.trials().stream())
			.filter((trial) -> trial.operands().get(0).place().equals(LICENCES))
			.findFirst()
			.orElseThrow();
	}

}
