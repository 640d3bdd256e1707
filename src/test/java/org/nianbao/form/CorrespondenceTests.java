package org.nianbao.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CorrespondenceTests {

	private static final List<Matter> BOTH = Correspondence.of(Editions.all());

	@Test
	void reportsOfOneEditionAreComparedCellByCell() {
		for (Edition edition : Editions.all()) {
			assertThat(Correspondence.of(List.of(edition, edition))
				.stream()
				.map((matter) -> matter.in(edition).get(0).cell())).containsExactlyElementsOf(edition.cells());
		}
	}

	@Test
	void everyCellOfBothEditionsIsComparedOrItIsSaidWhyNot() {
		for (Edition edition : Editions.all()) {
			Set<Cell> cells = BOTH.stream()
				.filter((matter) -> matter.in(edition) != null)
				.flatMap((matter) -> matter.in(edition).stream())
				.map(Term::cell)
				.collect(Collectors.toSet());
			assertThat(cells).containsExactlyInAnyOrderElementsOf(edition.cells());
		}
		assertThat(BOTH).allMatch((matter) -> matter.terms().size() == 2 ^ matter.lacking().size() == 1);
	}

	@Test
	void whatIsComparedUnderTheSameNameHasTheSameWordingInBothEditions() {
		Map<String, String> earlier = Editions.all()
			.get(0)
			.cells()
			.stream()
			.collect(Collectors.toMap(Cell::name, Cell::label));
		assertThat(Editions.all().get(1).cells().stream().filter((cell) -> earlier.containsKey(cell.name())))
			.isNotEmpty()
			.allSatisfy((cell) -> assertThat(cell.label()).isEqualTo(earlier.get(cell.name())));
	}

	@Test
	void theThreeRowsOfOtherHandlingAreComparedTogetherWithTheOneBeforeThem() {
		assertThat(cells("（六）其他处理（合计）", "自然人")).containsExactly("table3/三（六）/自然人", "table3/三（六）1/自然人",
				"table3/三（六）2/自然人", "table3/三（六）3/自然人");
		assertThat(cells("行政处罚", "本年处理决定数量")).containsExactly("table2/行政处罚/处理决定数量", "table2/行政处罚/本年处理决定数量");
		assertThat(BOTH.stream().filter((matter) -> matter.terms().size() == 2)).hasSize(154 + 7 + 15 + 3);
	}

	private static Stream<String> cells(String row, String column) {
		Matter matter = BOTH.stream()
			.filter((one) -> one.row().equals(row) && one.column().equals(column))
			.findFirst()
			.orElseThrow();
		return Editions.all()
			.stream()
			.flatMap((edition) -> matter.in(edition).stream())
			.map((term) -> term.cell().name());
	}

}
