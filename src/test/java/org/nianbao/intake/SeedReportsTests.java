package org.nianbao.intake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.SampleReports;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two published reports come out of every kind of file as they were published, wrong
 * totals and blanks too, and so does a report of the later form.
 */
class SeedReportsTests {

	private static final Map<String, Taken> READ = new ConcurrentHashMap<>();

	static Stream<StyledFile> files() {
		return Stream.of(SampleReports.xiji(2019), SampleReports.xiji(2020), SampleReports.complete(2023))
			.flatMap((report) -> Stream.of(OfficeFormat.values())
				.flatMap((kind) -> Stream.of(Style.values()).map((style) -> StyledFile.of(report, kind, style))));
	}

	@ParameterizedTest
	@MethodSource("files")
	void theFiguresAreThoseOfTheReport(StyledFile file) {
		Taken taken = read(file);
		assertThat(taken.figures().edition()).isEqualTo(file.content().edition());
		assertThat(taken.figures().values(file.content().edition().cells()))
			.isEqualTo(file.content().figures().values(file.content().edition().cells()));
		assertThat(taken.figures().notes(file.content().edition().cells())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("files")
	void itIsKnownWhoReportsAndOfWhichYear(StyledFile file) {
		Taken taken = read(file);
		String title = file.content().title();
		assertThat(taken.title()).isEqualTo(title);
		assertThat(taken.year()).isEqualTo(file.content().year());
		assertThat(taken.organization().name()).isEqualTo(title.substring(0, title.indexOf("20")));
	}

	@ParameterizedTest
	@MethodSource("files")
	void theNarrativesAreParted(StyledFile file) {
		Taken taken = read(file);
		assertThat(texts(taken.narratives())).isEqualTo(texts(file.content().narratives()));
		assertThat(headings(taken.narratives(), file.content()))
			.isEqualTo(headings(file.content().narratives(), file.content()));
	}

	@ParameterizedTest
	@MethodSource("files")
	void nobodyIsAskedAnything(StyledFile file) {
		assertThat(read(file).oddities()).filteredOn(Oddity::asks).isEmpty();
	}

	private static Taken read(StyledFile file) {
		return READ.computeIfAbsent(file.toString(), (name) -> file.read());
	}

	private static Map<String, String> texts(Narratives narratives) {
		return Stream.of(Narratives.OPENING, "一", "五", "六")
			.collect(Collectors.toMap((name) -> name,
					(name) -> narratives.text(name).replaceAll("[\\s\\p{Z}]", "").replace("**", "")));
	}

	private static Map<String, String> headings(Narratives narratives, ReportContent report) {
		return report.edition().sections().stream().collect(Collectors.toMap(Section::number, narratives::heading));
	}

}
