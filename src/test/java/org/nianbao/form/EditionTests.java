package org.nianbao.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.form.Layout.Box;
import org.nianbao.form.Layout.Group;
import org.nianbao.form.Layout.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class EditionTests {

	private static final StatutoryWording WORDING = StatutoryWording.read();

	static Stream<Edition> editions() {
		return Editions.all().stream();
	}

	@ParameterizedTest
	@CsvSource({ "2019, 2019", "2020, 2019", "2021, 2021", "2035, 2021" })
	void theEditionFollowsFromTheYear(int year, String edition) {
		assertThat(Editions.forYear(year)).map(Edition::id).contains(edition);
	}

	@Test
	void anEditionIsNamedAfterTheFirstYearThatItIsFor() {
		assertThat(Editions.all()).extracting(Edition::id).isEqualTo(Editions.ids());
		assertThat(Editions.all())
			.allSatisfy((edition) -> assertThat(edition.id()).isEqualTo(String.valueOf(edition.firstYear())));
		assertThat(Editions.byId("2020")).isEmpty();
	}

	@Test
	void beforeTheFirstYearThereIsNoForm() {
		assertThat(Editions.forYear(2018)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("editions")
	void theSixSectionsAreHeadedAsTheFormSays(Edition edition) {
		List<List<String>> expected = WORDING.table("Six sections");
		assertThat(edition.sections()).extracting(Section::number)
			.containsExactlyElementsOf(expected.stream().limit(6).map((row) -> row.get(0)).toList());
		assertThat(edition.sections()).extracting(Section::heading)
			.containsExactlyElementsOf(expected.stream().limit(6).map((row) -> row.get(1)).toList());
	}

	@ParameterizedTest
	@MethodSource("editions")
	void tableTwoIsWordedLetterForLetter(Edition edition) {
		List<String> expected = new ArrayList<>();
		for (List<String> clause : WORDING.table("## Table 2, edition " + edition.id())) {
			expected.add(clause.get(0));
			expected.addAll(List.of(clause.get(1).split(" · ")));
			expected.addAll(List.of(clause.get(2).split("; ")));
		}
		assertThat(labels(edition.tables().get(0))).containsExactlyElementsOf(expected);
	}

	@ParameterizedTest
	@MethodSource("editions")
	void theRowsOfTableThreeAreWordedLetterForLetter(Edition edition) {
		String other = edition.id().equals("2019") ? " — edition 2019: one row, no sub-rows" : " — edition 2021";
		List<String> expected = new ArrayList<>();
		boolean skipped = false;
		for (List<String> row : WORDING.table("Rows:")) {
			skipped = row.get(1).contains("— edition") ? !row.get(1).endsWith(other)
					: skipped && row.get(0).isEmpty() && row.get(1).isEmpty();
			if (!skipped) {
				row.stream()
					.filter((text) -> !text.isEmpty())
					.map((text) -> text.replace(other, ""))
					.forEach(expected::add);
			}
		}
		assertThat(labels(edition.tables().get(1), Kind.STUB)).containsExactlyElementsOf(expected);
	}

	@ParameterizedTest
	@MethodSource("editions")
	void theHeadsOfTableThreeAndItsCornerAreWordedLetterForLetter(Edition edition) {
		Table table = edition.tables().get(1);
		assertThat(labels(table, Kind.CORNER)).hasSize(1).allMatch(WORDING::says);
		assertThat(labels(table, Kind.HEAD)).containsExactly("申请人情况", "自然人", "法人或其他组织", "总计", "商业企业", "科研机构", "社会公益组织",
				"法律服务机构", "其他");
		assertThat(labels(table, Kind.HEAD)).filteredOn((label) -> !label.equals("申请人情况") && !label.equals("法人或其他组织"))
			.allMatch(WORDING::says);
	}

	@ParameterizedTest
	@MethodSource("editions")
	void theHeadsOfTableFourAreThoseOfTheForm(Edition edition) {
		List<String> outcomes = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
		List<String> expected = new ArrayList<>(List.of("行政复议", "行政诉讼", "未经复议直接起诉", "复议后起诉"));
		Stream.of(outcomes, outcomes, outcomes).forEach(expected::addAll);
		assertThat(labels(edition.tables().get(2))).containsExactlyElementsOf(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2019, 22, 161, 15", "2021, 10, 175, 15" })
	void everyTableHasAsManyCellsAsTheForm(String edition, int two, int three, int four) {
		assertThat(Editions.byId(edition).orElseThrow().tables()).extracting((table) -> table.cells().size())
			.containsExactly(two, three, four);
	}

	@ParameterizedTest
	@CsvSource({ "2019, table2/规范性文件/本年新公开数量", "2019, table2/行政许可/本年增/减", "2019, table3/三（六）/总计",
			"2021, table3/三（六）3/总计", "2021, table2/行政规范性文件/现行有效件数", "2021, table3/三（三）4/商业企业", "2021, table3/三（七）/总计",
			"2019, table3/四/其他", "2021, table4/行政复议/结果维持", "2021, table4/未经复议直接起诉/总计", "2019, table4/复议后起诉/尚未审结" })
	void aCellIsNamedAsTheContractSays(String edition, String name) {
		assertThat(Editions.byId(edition).orElseThrow().cell(name)).isPresent();
	}

	@ParameterizedTest
	@MethodSource("editions")
	void noTwoCellsShareANameAndEachKnowsItsPlace(Edition edition) {
		Set<String> names = new HashSet<>();
		for (int i = 0; i < edition.cells().size(); i++) {
			assertThat(edition.cells().get(i).index()).isEqualTo(i);
			assertThat(names.add(edition.cells().get(i).name())).isTrue();
		}
	}

	@ParameterizedTest
	@MethodSource("editions")
	void everyCellOfTablesThreeAndFourIsMetByABalance(Edition edition) {
		Set<Cell> met = new HashSet<>();
		edition.balances().forEach((balance) -> {
			balance.left().forEach((term) -> met.add(term.cell()));
			balance.right().forEach((term) -> met.add(term.cell()));
		});
		List<Cell> cells = edition.tables().subList(1, 3).stream().flatMap((table) -> table.cells().stream()).toList();
		assertThat(met).containsExactlyInAnyOrderElementsOf(cells);
	}

	@ParameterizedTest
	@CsvSource({ "2019, B1, 7", "2019, B2, 7", "2019, B3, 23", "2019, B4, 3", "2021, B1, 7", "2021, B2, 7",
			"2021, B3, 25", "2021, B4, 3" })
	void everyRuleHoldsAlongEachOfItsLines(String edition, String check, int lines) {
		assertThat(Editions.byId(edition).orElseThrow().balances())
			.filteredOn((balance) -> balance.check().equals(check))
			.hasSize(lines);
	}

	@ParameterizedTest
	@MethodSource("editions")
	void theTotalOfTheOutcomesAddsUpEveryRowBetweenItsHeadAndItself(Edition edition) {
		Set<String> outcomes = new HashSet<>();
		edition.tables()
			.get(1)
			.cells()
			.stream()
			.map(Cell::row)
			.filter((row) -> row.startsWith("三"))
			.forEach(outcomes::add);
		outcomes.remove("三（七）");
		assertThat(edition.balances()).filteredOn((balance) -> balance.check().equals("B2"))
			.allSatisfy((balance) -> assertThat(balance.right()).extracting((term) -> term.cell().row())
				.containsExactlyInAnyOrderElementsOf(outcomes));
	}

	@ParameterizedTest
	@MethodSource("editions")
	void everyLineOfATableIsAsWideAsTheTable(Edition edition) {
		for (Table table : edition.tables()) {
			for (Group group : table.layout().groups()) {
				List<Layout.Row> lines = Stream.concat(group.heads().stream(), group.rows().stream()).toList();
				assertThat(widths(lines)).as(edition + " " + table.id()).containsOnly(table.layout().width());
			}
		}
	}

	private static List<Integer> widths(List<Layout.Row> lines) {
		int[] widths = new int[lines.size()];
		for (int i = 0; i < lines.size(); i++) {
			for (Box box : lines.get(i).boxes()) {
				for (int j = 0; j < box.rowspan(); j++) {
					widths[i + j] += box.colspan();
				}
			}
		}
		return Arrays.stream(widths).boxed().toList();
	}

	private static List<String> labels(Table table, Kind... kinds) {
		Set<Kind> wanted = (kinds.length > 0) ? Set.of(kinds) : Set.of(Kind.TITLE, Kind.CORNER, Kind.HEAD, Kind.STUB);
		return table.layout()
			.groups()
			.stream()
			.flatMap((group) -> Stream.concat(group.heads().stream(), group.rows().stream()))
			.flatMap((row) -> row.boxes().stream())
			.filter((box) -> wanted.contains(box.kind()))
			.map(Box::text)
			.toList();
	}

}
