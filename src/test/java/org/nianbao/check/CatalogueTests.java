package org.nianbao.check;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.SampleReports;
import org.nianbao.check.CatalogueEntry.Wording;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every check is told in both languages, and nothing is told that is no check.
 */
class CatalogueTests {

	@Test
	void everyCheckIsToldAndNothingElse() {
		assertThat(ids()).doesNotHaveDuplicates().containsExactlyElementsOf(Checks.ids());
	}

	@Test
	void everyCheckStandsInTheFamilyOfItsLetterOnce() {
		for (CatalogueGroup group : Catalogue.groups()) {
			assertThat(group.entries()).as(group.key())
				.isNotEmpty()
				.allMatch((entry) -> familyOf(entry).equals(group.key()), "begins with " + group.key());
			assertThat(Stream.of(group.zh(), group.en()).flatMap((about) -> Stream.of(about.name(), about.about())))
				.noneMatch(String::isBlank);
		}
	}

	@ParameterizedTest
	@MethodSource("ids")
	void aCheckIsToldCompletelyInBothLanguages(String id) {
		CatalogueEntry entry = Catalogue.entry(id).orElseThrow();
		for (Wording wording : List.of(entry.zh(), entry.en())) {
			assertThat(texts(wording)).noneMatch(String::isBlank).noneMatch((text) -> !text.equals(text.strip()));
			assertThat(wording.whatToDo()).hasSizeBetween(2, 5);
			assertThat(wording.exception() != null).as("tells when it is milder").isEqualTo(entry.historical() != null);
		}
		assertThat(entry.en().whatToDo()).hasSameSizeAs(entry.zh().whatToDo());
		assertThat(entry.zh().title()).containsPattern("\\p{IsHan}");
		assertThat(entry.en().title()).doesNotContainPattern("\\p{IsHan}");
		assertThat(texts(entry.en()).limit(4)).allMatch((text) -> text.matches("(?s).*[A-Za-z]{3}.*"));
	}

	@Test
	void theSeveritiesAreThoseOfTheFindings() {
		for (int year : List.of(2019, 2020)) {
			for (boolean historical : List.of(true, false)) {
				Earlier earlier = (year == 2020) ? new Earlier(SampleReports.xiji(2019), historical) : null;
				assertThat(Checks.run(new Examined(SampleReports.xiji(year), historical, earlier))).isNotEmpty()
					.allSatisfy((finding) -> {
						CatalogueEntry entry = Catalogue.entry(finding.check()).orElseThrow();
						assertThat(finding.severity()).as(finding.message())
							.isEqualTo(
									(historical && entry.historical() != null) ? entry.historical() : entry.severity());
					});
			}
		}
	}

	private static Stream<String> texts(Wording wording) {
		return Stream.concat(Stream.of(wording.title(), wording.rule(), wording.looksFor(), wording.why(),
				wording.wrong(), wording.right()), wording.whatToDo().stream());
	}

	/**
	 * What is checked in figure tokens belongs to the texts.
	 */
	private static String familyOf(CatalogueEntry entry) {
		String letter = entry.id().substring(0, 1);
		return letter.equals("F") ? "S" : letter;
	}

	private static List<String> ids() {
		return Catalogue.entries().stream().map(CatalogueEntry::id).toList();
	}

}
