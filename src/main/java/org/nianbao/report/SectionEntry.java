package org.nianbao.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.form.Cell;
import org.nianbao.form.Contact;
import org.nianbao.form.Figures;
import org.nianbao.form.NarrativeText;
import org.nianbao.form.Narratives;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saving the sections of a report. A section that somebody else has saved since it was
 * opened is never overwritten: what was typed comes back beside what is stored.
 */
@Service
class SectionEntry {

	/** The longest narrative, in characters: about a hundred pages. */
	static final int LONGEST_NARRATIVE = 100_000;

	private static final int LONGEST_CONTACT = 200;

	private final Reports reports;

	private final Clock clock;

	SectionEntry(Reports reports, Clock clock) {
		this.reports = reports;
		this.clock = clock;
	}

	/**
	 * Saves what was typed into a table, as far as it was understood.
	 * @param version which version of the section was opened
	 * @param typed what was typed, by the names of the cells
	 * @return the grid to show: what is stored, and what was refused or is in conflict
	 */
	@Transactional
	public TableEntry saveTable(long id, Table table, @Nullable Integer version, Map<String, String> typed,
			SignedIn by) {
		Report report = this.reports.forChange(id, Action.EDIT, by);
		TableSection section = report.written().section(table);
		Figures before = report.written().figures(report.edition());
		TableEntry entry = TableEntry.typed(table, before, typed);
		if (version == null || version != section.saved().version()) {
			return entry.inConflict();
		}
		Figures after = entry.understood();
		report.enter(table, after, saved(by));
		this.reports.record(report, "ENTER", by, changes(table.cells(), before, after));
		return entry.after(after);
	}

	private static String changes(List<Cell> cells, Figures before, Figures after) {
		return cells.stream()
			.filter((cell) -> !equal(before.value(cell), after.value(cell))
					|| !String.valueOf(before.note(cell)).equals(String.valueOf(after.note(cell))))
			.map((cell) -> cell.name() + ": " + shown(before, cell) + " → " + shown(after, cell))
			.collect(Collectors.joining("\n"));
	}

	private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
		return (one != null) ? one.equals(other) : other == null;
	}

	private static String shown(Figures figures, Cell cell) {
		String note = figures.note(cell);
		return (figures.isBlank(cell) ? "空白" : figures.text(cell)) + ((note != null) ? "（" + note + "）" : "");
	}

	/**
	 * Saves the text of a section.
	 * @param version which version of the section was opened
	 * @param text at most {@value #LONGEST_NARRATIVE} characters, else nothing is saved
	 */
	@Transactional
	public NarrativeSaved saveText(long id, Section section, @Nullable Integer version, String text, SignedIn by) {
		Report report = this.reports.forChange(id, Action.EDIT, by);
		return write(report, section.number(), version, text, by);
	}

	/**
	 * Saves the opening paragraph and whom to ask.
	 * @param version which version of the opening was opened
	 */
	@Transactional
	public NarrativeSaved saveOpening(long id, @Nullable Integer version, String text, Contact contact, SignedIn by) {
		Report report = this.reports.forChange(id, Action.EDIT, by);
		if (longest(contact) > LONGEST_CONTACT) {
			return NarrativeSaved.refused("联系方式每一项最多 " + LONGEST_CONTACT + " 个字");
		}
		NarrativeSaved saved = write(report, Narratives.OPENING, version, text, by);
		if (saved.stored()) {
			report.name(contact);
		}
		return saved;
	}

	private static int longest(Contact contact) {
		return List.of(contact.office(), contact.address(), contact.postcode(), contact.telephone())
			.stream()
			.mapToInt(String::length)
			.max()
			.orElse(0);
	}

	private NarrativeSaved write(Report report, String name, @Nullable Integer version, String text, SignedIn by) {
		NarrativeSection section = report.written().narrative(name);
		if (text.length() > LONGEST_NARRATIVE) {
			return NarrativeSaved
				.refused("正文有 " + text.length() + " 个字，最多 " + LONGEST_NARRATIVE + " 个字，请删减后再保存；您写的内容仍在下面");
		}
		if (version == null || version != section.saved().version()) {
			return new NarrativeSaved(false, null, section.text());
		}
		String clean = NarrativeText.clean(text);
		this.reports.record(report, "WRITE", by,
				name + ": " + section.text().length() + " 字 → " + clean.length() + " 字");
		report.write(name, clean, saved(by));
		return NarrativeSaved.STORED;
	}

	private Saved saved(SignedIn by) {
		return new Saved(0, by.displayName(), this.clock.instant());
	}

	/**
	 * How saving a text went.
	 *
	 * @param stored whether it was saved
	 * @param problem why it was refused, or {@code null}
	 * @param other what somebody else saved meanwhile, or {@code null}
	 */
	record NarrativeSaved(boolean stored, @Nullable String problem, @Nullable String other) {

		private static final NarrativeSaved STORED = new NarrativeSaved(true, null, null);

		static NarrativeSaved refused(String problem) {
			return new NarrativeSaved(false, problem, null);
		}

	}

}
