package org.nianbao.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.form.NarrativeText.Block;
import org.nianbao.form.NarrativeText.Run;

import static org.assertj.core.api.Assertions.assertThat;

class FigureTokensTests {

	private static final Edition EDITION = Editions.byId("2019").orElseThrow();

	private static final Figures FIGURES = Figures.of(EDITION, Map.of("table3/一/总计", new BigDecimal("1271"),
			"table2/政府集中采购/采购总金额", new BigDecimal("14362.860"), "table2/行政处罚/本年增/减", new BigDecimal("-14")),
			Map.of("table3/一/总计", "其中网上9件"));

	@ParameterizedTest
	@CsvSource({ "收到申请{table3/一/总计}件, 收到申请1271件", "{table3/一/总计}{table3/一/总计}, 12711271",
			"采购{table2/政府集中采购/采购总金额}万元, 采购14362.86万元", "增减{table2/行政处罚/本年增/减}项, 增减-14项", "结转{table3/四/总计}件, 结转〔未填〕件",
			"没有{table3/九/总计}这一格, 没有{table3/九/总计}这一格", "集合{1，2}, 集合{1，2}", "{{table3/一/总计}}, {1271}",
			"{ table3/一/总计 }, { table3/一/总计 }", "没有数字, 没有数字", "半个{table3/一/总计, 半个{table3/一/总计" })
	void aTokenIsPrintedAsTheNumberOfItsCell(String text, String printed) {
		assertThat(FigureTokens.printed(text, FIGURES)).isEqualTo(printed);
	}

	@Test
	void theTokensOfATextAreFoundInOrderWhetherOrNotTheFormHasThem() {
		String text = "{table3/一/总计}、{table3/九/总计}、{1，2}和{table2/行政处罚/本年增/减}";
		assertThat(FigureTokens.in(text)).containsExactly("table3/一/总计", "table3/九/总计", "table2/行政处罚/本年增/减");
		assertThat(FigureTokens.unknown(text, EDITION)).containsExactly("table3/九/总计");
	}

	@Test
	void everyCellCanBeBound() {
		assertThat(EDITION.cells())
			.allSatisfy((cell) -> assertThat(FigureTokens.in(FigureTokens.of(cell))).containsExactly(cell.name()));
	}

	@Test
	void aReadNarrativeSaysWhichNumbersAreBound() {
		assertThat(NarrativeText.of("全年**收到{table3/一/总计}件**，结转{table3/四/总计}件。", FIGURES).blocks())
			.containsExactly(new Block(0,
					List.of(new Run("全年", false), new Run("收到", true), new Run("1271", true, "一、本年新收政府信息公开申请数量 · 总计"),
							new Run("件", true), new Run("，结转", false), new Run("〔未填〕", false, "四、结转下年度继续办理 · 总计"),
							new Run("件。", false))));
	}

	@Test
	void aHeadingIsReadAsItIsPrinted() {
		assertThat(NarrativeText.of("（二）收到申请{table3/一/总计}件\n1.{table3/一/总计}件", FIGURES).blocks())
			.containsExactly(new Block(2, List.of(new Run("（二）收到申请1271件", false))), new Block(0, List
				.of(new Run("1.", false), new Run("1271", false, "一、本年新收政府信息公开申请数量 · 总计"), new Run("件", false))));
	}

	@Test
	void narrativesArePrintedWithTheirHeadingsUntouched() {
		Narratives written = new Narratives(Map.of("一", "收到{table3/一/总计}件。", "opening", "引言"), Map.of("一", "主要做法"));
		assertThat(written.printed(FIGURES))
			.isEqualTo(new Narratives(Map.of("一", "收到1271件。", "opening", "引言"), Map.of("一", "主要做法")));
	}

}
