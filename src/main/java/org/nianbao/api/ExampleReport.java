package org.nianbao.api;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.form.Contact;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.Scope;

/**
 * A report to show what one looks like. One figure of it is wrong, so that there is
 * something to find.
 */
final class ExampleReport {

	private static final BigDecimal WRONG = BigDecimal.TEN;

	private ExampleReport() {
	}

	/**
	 * A report on the newest edition of the form.
	 */
	static ReportContent newest() {
		List<Edition> editions = Editions.all();
		Edition edition = editions.get(editions.size() - 1);
		Reporter reporter = new Reporter("000000", "示例县人民政府");
		int year = edition.firstYear();
		return new ReportContent(reporter, year, Scope.OWN, reporter.title(year), figures(edition),
				narratives(edition, year), new Contact("示例县人民政府办公室", "示例县示例路1号", "000000", "0000-0000000"));
	}

	private static Figures figures(Edition edition) {
		Map<String, BigDecimal> figures = new HashMap<>();
		edition.cells().forEach((cell) -> figures.put(cell.name(), BigDecimal.ZERO));
		figures.put(edition.balances().get(0).left().get(0).cell().name(), WRONG);
		return Figures.of(edition, figures, Map.of());
	}

	private static Narratives narratives(Edition edition, int year) {
		Map<String, String> texts = new HashMap<>();
		texts.put(Narratives.OPENING, "本报告依据《中华人民共和国政府信息公开条例》编制，数据统计期限自" + year + "年1月1日至" + year + "年12月31日。");
		edition.sections()
			.stream()
			.filter((section) -> section.narrative())
			.forEach((section) -> texts.put(section.number(), "这里是“" + section.heading() + "”的正文。"));
		return new Narratives(texts, Map.of());
	}

}
