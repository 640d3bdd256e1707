package org.nianbao.statistics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianbao.form.Cell;
import org.nianbao.form.Contact;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Scope;
import org.nianbao.organization.Organization;
import org.nianbao.organization.OrganizationKind;
import org.nianbao.statistics.Sorting.Placed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is added up and ranked, and what is not.
 */
class YearStatisticsTests {

	private static final String RECEIVED = "table3/一/总计";

	private static final String DISCLOSED = "table3/三（一）/总计";

	private static final String PARTLY = "table3/三（二）/总计";

	private static final String HANDLED = "table3/三（七）/总计";

	private static final String LATE = "table3/三（六）1/总计";

	@Test
	void aRateOfFewIsShownBehindAllOthersAndHasNoRank() {
		List<Reported> reports = List.of(disclosed("a", 9, 9), disclosed("b", 1, 10), disclosed("c", 5, 10),
				disclosed("d", 10, 20), disclosed("e", 0, 0), disclosed("f", 1, 9));
		YearStatistics statistics = statistics(reports, "disclosed", null);
		assertThat(codes(statistics)).containsExactly("c", "d", "b", "a", "f", "e");
		assertThat(statistics.placed()).extracting(Placed::rank).containsExactly(1, 1, 3, null, null, null);
		assertThat(boxes(statistics, "disclosed")).containsExactly("50.0% 5/10", "50.0% 10/20", "10.0% 1/10",
				"100.0% 9/9 分母不足 10，不排名", "11.1% 1/9 分母不足 10，不排名", "— 分母是 0，没有可以计算的件数");
		assertThat(codes(statistics(reports, "disclosed", "ascending"))).containsExactly("b", "c", "d", "f", "a", "e");
		assertThat(statistics(reports, "disclosed", "ascending").placed()).extracting(Placed::rank)
			.containsExactly(3, 1, 1, null, null, null);
	}

	@Test
	void aBlankIsSortedBehindZeroAndSaysThatItIsBlank() {
		List<Reported> reports = List.of(report("a", Scope.OWN, "2021", Map.of()),
				report("b", Scope.OWN, "2021", Map.of(RECEIVED, 0)),
				report("c", Scope.OWN, "2021", Map.of(RECEIVED, 7)));
		YearStatistics statistics = statistics(reports, "figure-1", null);
		assertThat(codes(statistics)).containsExactly("c", "b", "a");
		assertThat(boxes(statistics, "figure-1")).containsExactly("7", "0", "— 报告在所用的单元格里没有填数");
		assertThat(codes(statistics(reports, "figure-1", "ascending"))).containsExactly("b", "c", "a");
		assertThat(statistics.largest()).extracting((one) -> one.report().organizationCode()).containsExactly("c");
	}

	@Test
	void theWholeCountyIsNeitherAddedUpNorRankedWithSingleOffices() {
		List<Reported> reports = List.of(report("county", Scope.WHOLE, "2021", Map.of(RECEIVED, 100)),
				report("a", Scope.OWN, "2021", Map.of(RECEIVED, 7)),
				report("b", Scope.OWN, "2021", Map.of(RECEIVED, 4)));
		YearStatistics own = statistics(reports, "figure-1", null);
		assertThat(codes(own)).containsExactly("a", "b");
		assertThat(own.counts()).isEqualTo(Map.of(Scope.OWN, 2, Scope.WHOLE, 1));
		Summary summary = own.summaries().get(0);
		assertThat(summary.whole().text()).isEqualTo("11");
		assertThat(summary.median()).isEqualTo("5.5");
		assertThat(summary.counted()).isEqualTo(2);
		YearStatistics whole = YearStatistics.of(2023, reports, new Question("2023", null, "whole", null, null, null),
				List::of);
		assertThat(codes(whole)).containsExactly("county");
	}

	@Test
	void whatTheReportAboveCountsAlreadyIsNotAddedUpAgain() {
		Organization city = organization("city", null);
		Organization county = organization("county", city);
		List<Reported> reports = List.of(report("city", Scope.WHOLE, "2021", Map.of(RECEIVED, 100, DISCLOSED, 9)),
				report("county", Scope.WHOLE, "2021", Map.of(RECEIVED, 40, DISCLOSED, 4)),
				report("other", Scope.WHOLE, "2021", Map.of(RECEIVED, 7)));
		YearStatistics statistics = YearStatistics.of(2023, reports,
				new Question("2023", null, "whole", null, null, null), () -> List.of(city, county));
		assertThat(statistics.contained()).containsExactly("county");
		assertThat(codes(statistics)).containsExactly("city", "county", "other");
		Summary summary = statistics.summaries().get(0);
		assertThat(summary.whole().text()).isEqualTo("107");
		assertThat(summary.counted()).isEqualTo(2);
		assertThat(summary.median()).isEqualTo("40");
		assertThat(statistics.outcomes().get(1).parts().get(0).value()).isEqualByComparingTo("9");
	}

	@Test
	void theRateOfAllIsThatOfAllTheirFiguresAndTheMedianLeavesSmallNumbersOut() {
		List<Reported> reports = List.of(disclosed("a", 9, 9), disclosed("b", 10, 100), disclosed("c", 5, 10),
				disclosed("e", 0, 0));
		Summary summary = statistics(reports, null, null).summaries()
			.stream()
			.filter((one) -> one.column().id().equals("disclosed"))
			.findFirst()
			.orElseThrow();
		assertThat(summary.whole().fraction()).isEqualTo("24/119");
		assertThat(summary.counted()).isEqualTo(3);
		assertThat(summary.median()).isEqualTo("30.0%");
		assertThat(summary.ranked()).isEqualTo(2);
	}

	@Test
	void whatTheFormOfAReportDoesNotCountIsNoZero() {
		List<Reported> reports = List.of(report("old", Scope.OWN, "2019", Map.of(HANDLED, 50)),
				report("new", Scope.OWN, "2021", Map.of(HANDLED, 50, LATE, 5)));
		YearStatistics statistics = statistics(reports, "uncorrected", null);
		assertThat(codes(statistics)).containsExactly("new", "old");
		assertThat(boxes(statistics, "uncorrected")).first().isEqualTo("10.0% 5/50");
		assertThat(boxes(statistics, "uncorrected")).last().asString().startsWith("— 2019 版表格的“（六）其他处理”不分项");
	}

	@Test
	void aChartAddsUpReportsOfBothForms() {
		Outcome outcome = statistics(
				List.of(report("old", Scope.OWN, "2019", Map.of("table3/三（六）/总计", 3, DISCLOSED, 1)),
						report("new", Scope.OWN, "2021", Map.of(LATE, 4, DISCLOSED, 8))),
				null, null)
			.outcomes()
			.get(1);
		assertThat(outcome.parts()).filteredOn((part) -> part.value().signum() > 0)
			.extracting((part) -> part.label() + " " + part.value() + " " + part.percent())
			.containsExactly("予以公开 9 56.3%", "其他处理 7 43.8%");
		assertThat(outcome.whole()).isEqualByComparingTo("16");
		assertThat(outcome.counted()).isEqualTo(2);
	}

	@Test
	void anOrganizationsTrendComparesOnlyYearsOfTheSameScope() {
		OrganizationStatistics statistics = OrganizationStatistics.of("a", "甲局",
				List.of(of(2023, report("a", Scope.OWN, "2021", Map.of(RECEIVED, 7))),
						of(2022, report("a", Scope.WHOLE, "2021", Map.of(RECEIVED, 70))),
						of(2021, report("a", Scope.OWN, "2021", Map.of()))));
		assertThat(statistics.trend()).extracting((year) -> year.year() + "=" + year.value())
			.containsExactly("2021=null", "2023=7");
		assertThat(statistics.lines()).hasSize(3);
	}

	@Test
	void aHundredStandOnAPageAndBehindTheLastIsTheLast() {
		List<Reported> reports = Stream.iterate(0, (i) -> i + 1)
			.limit(201)
			.map((i) -> disclosed("%03d".formatted(i), i, 1000))
			.toList();
		YearStatistics statistics = statistics(reports, "disclosed", null);
		assertThat(statistics.pages()).isEqualTo(3);
		assertThat(statistics.lines(2)).hasSize(100).first().extracting(Line::rank).isEqualTo(101);
		assertThat(statistics.lines(99)).singleElement().extracting(Line::rank).isEqualTo(201);
	}

	private static YearStatistics statistics(List<Reported> reports, String sort, String order) {
		return YearStatistics.of(2023, reports, new Question("2023", null, "own", sort, order, null), List::of);
	}

	private static List<String> codes(YearStatistics statistics) {
		return statistics.placed().stream().map((one) -> one.report().organizationCode()).toList();
	}

	private static List<String> boxes(YearStatistics statistics, String id) {
		int at = statistics.columns().stream().map(Column::id).toList().indexOf(id);
		return statistics.placed()
			.stream()
			.map((one) -> statistics.line(one).boxes().get(at))
			.map((box) -> (box.mark().text() + " " + box.mark().fraction()).strip() + " " + box.why())
			.map(String::strip)
			.toList();
	}

	private static Organization organization(String code, @Nullable Organization parent) {
		return new Organization(code, code, OrganizationKind.GOVERNMENT, parent, new Contact("", "", "", ""));
	}

	private static Reported disclosed(String code, int disclosed, int handled) {
		return report(code, Scope.OWN, "2021", Map.of(DISCLOSED, disclosed, PARTLY, 0, HANDLED, handled));
	}

	private static Reported report(String code, Scope scope, String form, Map<String, Integer> figures) {
		Edition edition = Editions.byId(form).orElseThrow();
		Map<String, BigDecimal> values = new HashMap<>();
		figures.forEach((name, value) -> values.put(name, BigDecimal.valueOf(value)));
		List<String> names = Editions.all()
			.stream()
			.flatMap((one) -> one.cells().stream())
			.map(Cell::name)
			.distinct()
			.sorted()
			.toList();
		return new Reported(code, code, 2023, scope, edition, 1, names,
				names.stream().map(values::get).toArray(BigDecimal[]::new));
	}

	private static Reported of(int year, Reported report) {
		return new Reported(report.organizationCode(), report.organizationName(), year, report.scope(),
				report.edition(), report.number(), report.names(), report.figures());
	}

}
