package org.nianbao.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.Finding;
import org.nianbao.form.Cell;
import org.nianbao.form.Edition;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.Scope;
import org.nianbao.form.Section;
import org.nianbao.intake.Oddity;
import org.nianbao.intake.Taken;
import org.nianbao.organization.Organization;
import org.nianbao.report.Existing;

/**
 * What a file would become: what was understood of it, with what the person changed. Also
 * a grid for the tables.
 *
 * @param file the file
 * @param taken what was understood of it
 * @param form what stands in the fields
 * @param figures the figures in the fields
 * @param organization who reports, {@code null} until it is known
 * @param kind what it becomes
 * @param existing the report that the portal has for the year, {@code null} if none
 * @param findings what the checks find
 */
record Preview(StagedFile file, Taken taken, ImportForm form, TypedFigures figures, @Nullable Organization organization,
		ImportKind kind, @Nullable Existing existing, List<Finding> findings) {

	/**
	 * The edition of the form that the file follows.
	 */
	public Edition edition() {
		return this.taken.figures().edition();
	}

	/**
	 * The report year, {@code null} until it is known.
	 */
	public @Nullable Integer year() {
		return this.form.year();
	}

	/**
	 * Whether it is to be kept as it was published elsewhere.
	 */
	public boolean historical() {
		return this.kind == ImportKind.HISTORICAL;
	}

	/**
	 * Whose acts it counts.
	 */
	public Scope scope() {
		return scope(this.form, this.taken, this.organization);
	}

	static Scope scope(ImportForm form, Taken taken, @Nullable Organization organization) {
		Scope usual = (organization != null) ? organization.getKind().scope() : Scope.OWN;
		return form.scope((taken.scope() != null) ? taken.scope() : usual);
	}

	/**
	 * The report that it would become.
	 */
	ReportContent content(Organization organization, int year) {
		Reporter reporter = organization.reporter();
		String title = this.form.get("title").strip();
		return new ReportContent(reporter, year, scope(),
				(historical() && !title.isEmpty()) ? title : reporter.title(year), this.figures.figures(), narratives(),
				this.form.contact());
	}

	private Narratives narratives() {
		Map<String, String> texts = new HashMap<>();
		Map<String, String> headings = new HashMap<>();
		texts.put(Narratives.OPENING, this.form.written(ImportForm.TEXT + Narratives.OPENING));
		for (Section section : edition().sections()) {
			texts.put(section.number(), this.form.written(ImportForm.TEXT + section.number()));
			String heading = this.form.written(ImportForm.HEADING + section.number());
			headings.put(section.number(), heading.isEmpty() ? section.heading() : heading);
		}
		return new Narratives(texts, headings);
	}

	/**
	 * Which version of the report that the portal has the person sees, empty if it has
	 * none.
	 */
	public String seen() {
		return (this.existing != null) ? this.existing.id() + ":" + this.existing.version() : "";
	}

	/**
	 * The report that the portal has, if it stays beside this one.
	 */
	private @Nullable Existing draft() {
		return (this.existing != null && this.existing.fillable() && !historical()
				&& this.existing.content().edition() == edition()) ? this.existing : null;
	}

	/**
	 * The text that the portal has, where it is another one; else {@code null}.
	 * @param narrative {@code opening} or a section's number
	 */
	public @Nullable String storedText(String narrative) {
		Existing draft = draft();
		String stored = (draft != null) ? draft.content().narratives().text(narrative) : "";
		return (stored.isBlank() || stored.equals(this.form.written(ImportForm.TEXT + narrative))) ? null : stored;
	}

	/**
	 * The oddities of the file.
	 */
	public List<Remarked> oddities() {
		List<Oddity> oddities = this.taken.oddities();
		return IntStream.range(0, oddities.size())
			.mapToObj((index) -> Remarked.of(index, oddities.get(index), this))
			.toList();
	}

	/**
	 * The oddities that a person has to decide, and did not yet.
	 */
	List<Remarked> unanswered() {
		return oddities().stream().filter((one) -> one.asks() && !one.checked()).toList();
	}

	/**
	 * The file's own tables in which figures were read.
	 */
	public List<SourceTable> tables() {
		return IntStream.range(0, this.taken.tables().size())
			.mapToObj((index) -> SourceTable.of(index, this.taken))
			.toList();
	}

	/**
	 * No total is computed: what the file says is shown.
	 */
	public boolean computed(Cell cell) {
		return false;
	}

	/**
	 * What stands in a cell's field.
	 */
	public String text(Cell cell) {
		return this.form.get(cell.name());
	}

	/**
	 * Why what was typed in a cell was refused, {@code null} if it was not.
	 */
	public @Nullable String problem(Cell cell) {
		return this.figures.problem(cell);
	}

	/**
	 * What the portal's draft has in a cell, where that is something else; else
	 * {@code null}.
	 */
	public @Nullable String stored(Cell cell) {
		Existing draft = draft();
		if (draft == null || draft.content().figures().isBlank(cell)) {
			return null;
		}
		String stored = ImportForm.text(draft.content().figures(), cell);
		return Objects.equals(stored, ImportForm.text(this.figures.figures(), cell)) ? null : stored;
	}

	/**
	 * What is odd at a cell, and how what was typed was read; {@code null} if nothing is.
	 */
	public @Nullable String read(Cell cell) {
		String words = Stream.concat(Stream.ofNullable(this.figures.read(cell)),
				this.taken.oddities()
					.stream()
					.filter((oddity) -> oddity.place().equals(cell.name()))
					.map((oddity) -> Remarked.message(oddity, edition())))
			.collect(Collectors.joining("；"));
		return words.isEmpty() ? null : words;
	}

}
