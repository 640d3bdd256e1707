package org.nianbao.form;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.nianbao.SampleReports;

import static org.assertj.core.api.Assertions.assertThat;

class CarriedFigureTests {

	private static final Edition OLD = Editions.byId("2019").orElseThrow();

	private static final Edition NEW = Editions.byId("2021").orElseThrow();

	@Test
	void whatWasCarriedForwardIsCarriedOverInEveryColumnOfAnApplicant() {
		ReportContent last = SampleReports.with(SampleReports.complete(2022),
				Map.of("table3/四/自然人", number(2), "table3/四/商业企业", number(1), "table3/四/总计", number(3)));
		assertThat(NEW.carriedOver(last)).hasSize(6)
			.doesNotContainKey("table3/二/总计")
			.containsEntry("table3/二/自然人", new CarriedFigure(number(2), "2022年报告“四、结转下年度继续办理”"))
			.containsEntry("table3/二/商业企业", new CarriedFigure(number(1), "2022年报告“四、结转下年度继续办理”"))
			.containsEntry("table3/二/其他", new CarriedFigure(number(0), "2022年报告“四、结转下年度继续办理”"));
	}

	@Test
	void whatTheOldFormCarriedForwardIsCarriedOverIntoTheNewOne() {
		assertThat(NEW.carriedOver(SampleReports.xiji(2020)).keySet()).containsExactly("table3/二/自然人", "table3/二/商业企业",
				"table3/二/科研机构", "table3/二/社会公益组织", "table3/二/法律服务机构", "table3/二/其他");
	}

	@Test
	void onTheOldFormLastYearsItemsAreTheCountBeforeWithItsChange() {
		Map<String, CarriedFigure> carried = OLD.carriedOver(SampleReports.xiji(2019));
		assertThat(carried).containsEntry("table2/行政处罚/上一年项目数量",
				new CarriedFigure(number(1271), "2019年报告“上一年项目数量”加“本年增/减”"));
		assertThat(carried.get("table2/行政事业性收费/上一年项目数量").figure()).isEqualByComparingTo("6");
		assertThat(carried).hasSize(5);
	}

	@Test
	void blanksGiveNothing() {
		assertThat(OLD.carriedOver(SampleReports.xiji(2019))).doesNotContainKey("table3/二/自然人");
		ReportContent last = SampleReports.with(SampleReports.complete(2019), "table2/行政许可/本年增/减", null);
		assertThat(OLD.carriedOver(last)).doesNotContainKey("table2/行政许可/上一年项目数量").containsKey("table2/行政处罚/上一年项目数量");
	}

	@Test
	void aFigureThatTheCellCannotHoldIsNotCarried() {
		ReportContent last = SampleReports.with(SampleReports.complete(2019), "table2/行政许可/本年增/减", "-1");
		assertThat(OLD.carriedOver(last)).doesNotContainKey("table2/行政许可/上一年项目数量");
	}

	@Test
	void whatTheFormsDoNotShareIsNotCarried() {
		assertThat(OLD.carriedOver(SampleReports.complete(2021))).hasSize(6);
	}

	private static BigDecimal number(int number) {
		return BigDecimal.valueOf(number);
	}

}
