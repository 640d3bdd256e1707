package org.nianbao.form;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class FormRulesTests {

	private final Edition edition = Editions.byId("2019").orElseThrow();

	@Test
	void everyCellOfTheTableHasItsTypeAndItsName() {
		JsonNode cells = rules("table2").get("cells");
		assertThat(cells.propertyNames())
			.containsExactlyElementsOf(table("table2").cells().stream().map(Cell::name).toList());
		assertThat(cells.get("table2/政府集中采购/采购总金额").get("type").asString()).isEqualTo("MONEY");
		assertThat(cells.get("table2/行政处罚/本年增/减").get("label").asString()).isEqualTo("行政处罚 · 本年增/减");
	}

	@Test
	void everyCellSaysWhatCountsThere() {
		JsonNode cell = rules("table3").get("cells").get("table3/三（二）/自然人");
		assertThat(cell.get("explanation").asString()).contains("《条例》第三十七条");
	}

	@Test
	void totalsStandInTheOrderInWhichTheyAreComputed() {
		List<String> checks = rules("table3").get("totals")
			.values()
			.stream()
			.map((total) -> total.get("check").asString())
			.toList();
		assertThat(checks).startsWith("B3").endsWith("B2").isSortedAccordingTo((one, other) -> other.compareTo(one));
	}

	@Test
	void aBalanceNamesItsTermsAsItsSentenceDoes() {
		JsonNode balance = rules("table3").get("balances").get(0);
		assertThat(balance.get("check").asString()).isEqualTo("B1");
		assertThat(balance.get("label").asString()).isEqualTo("自然人列");
		assertThat(balance.get("left").get(0).toString()).isEqualTo("{\"name\":\"新收\",\"cell\":\"table3/一/自然人\"}");
		assertThat(balance.get("right").get(0).get("name").asString()).isEqualTo("办理结果总计");
	}

	@Test
	void aTableHasOnlyItsOwnRules() {
		assertThat(rules("table2").get("totals").size()).isZero();
		assertThat(rules("table2").get("floors").size()).isEqualTo(5);
		assertThat(rules("table3").get("floors").size()).isZero();
		assertThat(rules("table4").get("totals").size()).isEqualTo(3);
	}

	@Test
	void nothingInTheRulesCanEndTheScriptElement() {
		Heading row = new Heading("甲", "</script><script>alert(1)</script>&<!--", "甲", CellType.COUNT, false,
				List.of());
		Heading column = new Heading("乙", "乙", "乙", CellType.COUNT, false, List.of());
		Cell cell = new Cell("table9/甲/乙", "table9", 0, "甲", "乙", "", row, column);
		Table hostile = new Table("table9", List.of(cell), new Layout(1, 0, List.of()),
				new Explanations(Map.of(), Map.of(), Map.of()));
		String json = FormRules.json(this.edition, hostile);
		assertThat(json).doesNotContain("<", ">", "&");
		assertThat(new JsonMapper().readTree(json).get("cells").get("table9/甲/乙").get("label").asString())
			.isEqualTo(cell.label());
	}

	private JsonNode rules(String table) {
		return new JsonMapper().readTree(FormRules.json(this.edition, table(table)));
	}

	private Table table(String id) {
		return this.edition.tables().stream().filter((table) -> table.id().equals(id)).findFirst().orElseThrow();
	}

}
