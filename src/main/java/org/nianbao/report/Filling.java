package org.nianbao.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.check.Checks;
import org.nianbao.check.Finding;
import org.nianbao.form.Edition;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Scope;
import org.nianbao.form.Table;
import org.nianbao.organization.Organization;
import org.nianbao.organization.Organizations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a report comes from a file: taken in as it was published elsewhere, or filled into
 * the draft of its year. The file is kept with the report in the same transaction.
 */
@Service
public class Filling {

	private final Reports reports;

	private final ReportRepository repository;

	private final Organizations organizations;

	private final Beginning beginning;

	private final Surroundings surroundings;

	private final ReportSources sources;

	private final Clock clock;

	Filling(Reports reports, ReportRepository repository, Organizations organizations, Beginning beginning,
			Surroundings surroundings, ReportSources sources, Clock clock) {
		this.reports = reports;
		this.repository = repository;
		this.organizations = organizations;
		this.beginning = beginning;
		this.surroundings = surroundings;
		this.sources = sources;
		this.clock = clock;
	}

	/**
	 * The report that an organization has for a year already.
	 */
	@Transactional(readOnly = true)
	public Optional<Existing> existing(long organizationId, int year, Scope scope) {
		return this.repository.findByYear(organizationId, year, scope).map(Existing::of);
	}

	/**
	 * What the checks find in a report that is not in the portal yet.
	 * @param historical whether it is to be kept as it was published elsewhere
	 * @throws ReportNotFound if the person enters no reports for the organization
	 */
	@Transactional(readOnly = true)
	public List<Finding> examine(ReportContent content, boolean historical, SignedIn by) {
		Report report = Report.historical(organization(content, by), content, by, this.clock.instant());
		return Checks.run(this.surroundings.of(report, content, historical).examined());
	}

	/**
	 * Takes in a report as it was published elsewhere; it waits for a reviewer.
	 * @return the report's key
	 * @throws ReportNotFound if the person enters no reports for the organization
	 */
	@Transactional
	public long takeIn(ReportContent content, SourceFile file, SignedIn by) {
		long id = this.beginning.takeIn(content, by);
		keep(this.reports.forReading(id, by), file, List.of(), by);
		return id;
	}

	/**
	 * Fills the draft of a year, begun if there is none yet. A table without any figure
	 * and a text without any word leave what stands there; totals are computed.
	 * @param version which version of the draft the person saw, {@code null} if there was
	 * none
	 * @return the report's key
	 * @throws ReportNotFound if the person enters no reports for the organization, or
	 * there is no form for the year
	 * @throws ActionRefused if the report may not be filled in as it stands, or somebody
	 * changed it since
	 */
	@Transactional
	public long fill(ReportContent content, @Nullable Integer version, SourceFile file, SignedIn by) {
		Organization organization = organization(content, by);
		Optional<Long> there = this.repository.keyOf(organization.getId(), content.year(),
				organization.getKind().scope());
		long id = there.orElseGet(() -> this.beginning.begin(organization.getId(), content.year(), by));
		Report report = this.reports.forChange(id, Action.EDIT, by);
		if (there.isPresent() && (version == null || version != report.getVersion())) {
			throw report.refusal("报告在您打开之后有变动，请对照现存的内容再确认");
		}
		if (report.isHistorical() || report.edition() != content.edition()) {
			throw report.refusal("这份报告不能用这个文件填写：" + (report.isHistorical() ? "它是归档报告" : "表格的版本不同"));
		}
		keep(report, file, write(report, content, by), by);
		return id;
	}

	private Organization organization(ReportContent content, SignedIn by) {
		return this.organizations.findByCode(content.organization().code())
			.filter(by::mayFile)
			.orElseThrow(ReportNotFound::new);
	}

	private List<String> write(Report report, ReportContent content, SignedIn by) {
		Saved saved = this.reports.savedBy(by);
		Figures before = report.content().figures();
		for (Table table : report.edition().tables()) {
			if (table.cells().stream().anyMatch((cell) -> !content.figures().isBlank(cell))) {
				report.enter(table, with(report.content().figures(), table, content.figures()), saved);
			}
		}
		List<String> changes = new ArrayList<>(
				FigureChanges.words(before, report.content().figures()).lines().toList());
		for (String name : texts(report.edition())) {
			String text = content.narratives().text(name).strip();
			if (!text.isEmpty() && !text.equals(report.draft().text(name))) {
				report.write(name, text, saved);
				changes.add(name + ": 写入文件里的文字，共 " + text.length() + " 字");
			}
		}
		if (!content.contact().isEmpty()) {
			report.name(content.contact(), saved);
		}
		return changes;
	}

	private static Figures with(Figures stored, Table table, Figures figures) {
		return stored.with(figures.values(table.cells()), figures.notes(table.cells())).withTotals();
	}

	private static List<String> texts(Edition edition) {
		List<String> names = new ArrayList<>(List.of(Narratives.OPENING));
		edition.sections().forEach((section) -> names.add(section.number()));
		return names;
	}

	private void keep(Report report, SourceFile file, List<String> changes, SignedIn by) {
		this.sources.keep(report, file, this.reports.savedBy(by));
		List<String> lines = new ArrayList<>(List.of(file.words()));
		lines.addAll(changes);
		this.reports.record(report, "IMPORT", by, String.join("\n", lines));
	}

}
