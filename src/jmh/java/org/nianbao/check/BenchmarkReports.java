package org.nianbao.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

import org.nianbao.form.Contact;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.Scope;

/**
 * Reports whose cells are all filled in.
 */
final class BenchmarkReports {

	private static final Reporter REPORTER = new Reporter("640422", "西吉县人民政府");

	private static final Contact CONTACT = new Contact("政府办公室", "政府街14号", "756299", "0954-3016271");

	private BenchmarkReports() {
	}

	/**
	 * The report of 2023 with that of 2022, written upon in the opening and all sections.
	 * @param text what is written in the report of a year
	 */
	static Examined withEverySection(IntFunction<String> text) {
		return withLastYear((year) -> {
			Map<String, String> texts = new HashMap<>(Map.of(Narratives.OPENING, text.apply(year)));
			Editions.forYear(year)
				.orElseThrow()
				.sections()
				.forEach((section) -> texts.put(section.number(), text.apply(year)));
			return texts;
		});
	}

	/**
	 * The report of 2023 with that of 2022.
	 * @param text what both say in section 一
	 */
	static Examined withGeneral(String text) {
		return withLastYear((year) -> Map.of("一", text, "五", "存在不足，正在改进。", "六", "没有其他事项。"));
	}

	private static Examined withLastYear(IntFunction<Map<String, String>> texts) {
		return new Examined(report(2023, texts.apply(2023)), false,
				new Earlier(report(2022, texts.apply(2022)), false));
	}

	private static ReportContent report(int year, Map<String, String> texts) {
		Edition edition = Editions.forYear(year).orElseThrow();
		Random random = new Random(year);
		Map<String, BigDecimal> values = new HashMap<>();
		edition.cells().forEach((cell) -> values.put(cell.name(), BigDecimal.valueOf(random.nextInt(10_000))));
		return new ReportContent(REPORTER, year, Scope.WHOLE, REPORTER.title(year),
				Figures.of(edition, values, Map.of()).withTotals(), new Narratives(texts, Map.of()), CONTACT);
	}

}
