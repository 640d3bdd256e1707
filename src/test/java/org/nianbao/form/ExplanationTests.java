package org.nianbao.form;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExplanationTests {

	private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十]+条(?:第[一二]款|(?:第)?(?:（[一二三四五六七八九]）)+项)?");

	/** The articles of the Regulations (2019) that tables 2 to 4 rest upon. */
	private static final Set<String> ARTICLES = Set.of("第十四条", "第十五条", "第十六条", "第二十条", "第二十七条", "第三十条", "第三十一条",
			"第三十三条", "第三十五条", "第三十六条", "第三十七条", "第三十八条", "第三十九条", "第四十二条", "第五十条", "第五十一条");

	static Stream<Edition> editions() {
		return Editions.all().stream();
	}

	@ParameterizedTest
	@MethodSource("editions")
	void everyCellIsExplainedInAFewPlainSentences(Edition edition) {
		assertThat(edition.cells()).allSatisfy((cell) -> assertThat(edition.explanation(cell)).as(cell.name())
			.endsWith("。")
			.hasSizeBetween(30, 130)
			.matches("[^。]+。(?:[^。]+。){0,2}"));
	}

	@ParameterizedTest
	@MethodSource("editions")
	void everyCellNamesAnArticleOrTheRowThatItFollowsFrom(Edition edition) {
		assertThat(edition.cells()).allSatisfy((cell) -> assertThat(edition.explanation(cell)).as(cell.name())
			.containsPattern("《条例》|上年报告的“四、结转下年度继续办理”"));
		assertThat(edition.cells().stream().flatMap((cell) -> articles(edition.explanation(cell))))
			.allSatisfy((article) -> assertThat(ARTICLES).contains(article.replaceAll("条.*", "条")));
	}

	@ParameterizedTest
	@CsvSource({ "table3/一/自然人, 第三十一条", "table3/三（一）/自然人, 第三十六条第（一）（二）项", "table3/三（二）/自然人, 第三十七条",
			"table3/三（三）1/自然人, 第十四条", "table3/三（三）2/自然人, 第十四条", "table3/三（三）3/自然人, 第十四条", "table3/三（三）4/自然人, 第十五条",
			"table3/三（三）5/自然人, 第十六条第一款", "table3/三（三）6/自然人, 第十六条第二款", "table3/三（三）7/自然人, 第十六条第二款",
			"table3/三（三）8/自然人, 第三十六条第（七）项", "table3/三（四）1/自然人, 第三十六条第（四）（五）项", "table3/三（四）2/自然人, 第三十八条",
			"table3/三（四）3/自然人, 第三十条", "table3/三（五）1/自然人, 第三十九条第一款", "table3/三（五）2/自然人, 第三十六条第（六）项",
			"table3/三（五）3/自然人, 第三十九条第二款", "table3/三（五）4/自然人, 第三十五条", "table3/三（五）5/自然人, 第二十七条", "table3/三（七）/自然人, 第五十条",
			"table3/四/自然人, 第三十三条", "table4/行政复议/结果维持, 第五十一条", "table4/未经复议直接起诉/总计, 第五十一条", "table4/复议后起诉/尚未审结, 第五十一条",
			"table2/行政处罚/*, 第二十条第（六）项", "table2/行政强制/*, 第二十条第（六）项", "table2/行政许可/*, 第二十条第（五）项",
			"table2/规章/*, 第二十条第（一）项", "table2/行政事业性收费/*, 第二十条第（八）项" })
	void aRowCitesItsArticleInBothEditions(String place, String article) {
		editions().forEach((edition) -> assertThat(edition.cells()).filteredOn((cell) -> matches(cell, place))
			.isNotEmpty()
			.allSatisfy((cell) -> assertThat(articles(edition.explanation(cell))).as(edition + cell.name())
				.containsExactly(article)));
	}

	@ParameterizedTest
	@CsvSource({ "2019, table3/三（六）/自然人, 第三十条", "2021, table3/三（六）1/自然人, 第三十条", "2021, table3/三（六）2/自然人, 第四十二条",
			"2019, table2/政府集中采购/采购总金额, 第二十条第（九）项", "2019, table2/规范性文件/本年新公开数量, 第二十条第（一）项",
			"2021, table2/行政规范性文件/现行有效件数, 第二十条第（一）项", "2019, table2/其他对外管理服务事项/处理决定数量, 第二十条第（五）项" })
	void aRowOfOneEditionCitesItsArticle(String edition, String cell, String article) {
		Edition form = Editions.byId(edition).orElseThrow();
		assertThat(articles(form.explanation(form.cell(cell).orElseThrow()))).containsExactly(article);
	}

	@ParameterizedTest
	@MethodSource("editions")
	void aRowOfTableTwoCitesTheClauseThatItStandsUnder(Edition edition) {
		Table table = edition.tables().get(0);
		table.layout().groups().forEach((group) -> {
			String clause = group.heads().get(0).boxes().get(0).text();
			assertThat(group.rows().stream().flatMap((row) -> row.boxes().stream()).filter((box) -> box.cell() != null))
				.isNotEmpty()
				.allSatisfy((box) -> assertThat(edition.explanation(box.cell())).contains("《条例》" + clause));
		});
	}

	@ParameterizedTest
	@CsvSource({ "2019, 一, 5", "2021, 一, 5", "2019, 五, 2", "2021, 五, 2", "2019, 六, 0", "2021, 六, 1", "2021, 三, 0" })
	void aNarrativeSaysWhatIsExpectedOfIt(String edition, String section, int topics) {
		assertThat(Editions.byId(edition).orElseThrow().sections())
			.filteredOn((candidate) -> candidate.number().equals(section))
			.singleElement()
			.satisfies((found) -> assertThat(found.topics()).hasSize(topics)
				.allSatisfy((topic) -> assertThat(topic.hint()).endsWith("。").doesNotContain("\n")));
	}

	@ParameterizedTest
	@MethodSource("editions")
	void theTopicsOfTheFirstSectionAreThoseOfTheForm(Edition edition) {
		assertThat(edition.sections().get(0).topics()).extracting(Topic::heading)
			.containsExactly("主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障");
	}

	private static boolean matches(Cell cell, String place) {
		return place.endsWith("/*") ? cell.name().startsWith(place.substring(0, place.length() - 1))
				: cell.name().equals(place);
	}

	private static Stream<String> articles(String explanation) {
		return ARTICLE.matcher(explanation).results().map(MatchResult::group).collect(Collectors.toList()).stream();
	}

}
