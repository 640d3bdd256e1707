package org.nianbao.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.nianbao.SampleReports;
import org.nianbao.check.Checks;
import org.nianbao.check.Earlier;
import org.nianbao.check.Examination;
import org.nianbao.check.Examined;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.check.UnitFigures;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;

/**
 * Proof sheets to be drawn.
 */
final class ProofFixture {

	private ProofFixture() {
	}

	/**
	 * The report of Xiji county for 2020 as it was published, held against that of 2019.
	 */
	static Proven xiji() {
		Examined examined = new Examined(SampleReports.xiji(2020), true, new Earlier(SampleReports.xiji(2019), true));
		return proven(examined, true, List.of(source(SampleReports.xiji(2019), true)));
	}

	/**
	 * A report that fills every cell, and in which nothing adds up.
	 */
	static Proven crowded() {
		ReportContent content = ReportFixture.crowded2021().content();
		return proven(new Examined(content, false, null), false, List.of());
	}

	/**
	 * The report of Xiji county for 2020 as it was published, held against what
	 * organizations below published, of whom the first published 1 of everything, the
	 * second 2, and so on.
	 */
	static Proven addingUp(int units) {
		ReportContent whole = SampleReports.xiji(2020);
		List<UnitFigures> published = IntStream.rangeClosed(1, units).mapToObj((count) -> {
			Map<String, BigDecimal> values = new HashMap<>();
			whole.edition().cells().forEach((cell) -> values.put(cell.name(), BigDecimal.valueOf(count)));
			return new UnitFigures(unit(count), whole.figures().with(values, Map.of()));
		}).toList();
		return proven(new Examined(whole, true, null, published, null), true,
				published.stream()
					.map((unit) -> new ProofSource(unit.organization(), whole.year(), 1, LocalDate.of(2026, 1, 20),
							"5e".repeat(32), false))
					.toList());
	}

	private static Reporter unit(int count) {
		return new Reporter("unit-" + count, "第" + count + "局");
	}

	/**
	 * The reports with their proof sheets.
	 */
	static List<Proven> all() {
		return List.of(xiji(), crowded());
	}

	private static Proven proven(Examined examined, boolean historical, List<ProofSource> read) {
		List<Examination> examinations = Checks.prove(examined);
		Map<String, ProofAnswer> answers = new HashMap<>();
		Set<String> asking = new HashSet<>();
		List<Finding> findings = Checks.run(examined);
		findings.stream().filter((finding) -> finding.severity() == Severity.WARNING).forEach((finding) -> {
			if (answers.size() <= asking.size()) {
				answers.put(finding.identity(), new ProofAnswer("统计口径有变化，已与主管部门核对。", "张三", "2026-01-20 09:00:00"));
			}
			else {
				asking.add(finding.identity());
			}
		});
		IssuedReport report = new IssuedReport(examined.content(), findings, 1, LocalDate.of(2026, 3, 2), historical,
				historical ? "原样收录" : null);
		return new Proven(report, new Proof(source(examined.content(), historical), report.remark(), read, examinations,
				answers, asking));
	}

	private static ProofSource source(ReportContent content, boolean historical) {
		return new ProofSource(content.organization(), content.year(), 1, LocalDate.of(2026, 3, 2), "5e".repeat(32),
				historical);
	}

	/**
	 * A report with its proof sheet.
	 *
	 * @param report the report
	 * @param proof the proof sheet
	 */
	record Proven(IssuedReport report, Proof proof) {

		byte[] write(PdfWriter writer) {
			return writer.write(this.report, this.proof, this.report.json());
		}

	}

}
