package org.nianbao.entry;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.form.Contact;
import org.nianbao.form.NarrativeText;
import org.nianbao.form.Narratives;
import org.nianbao.form.Section;
import org.nianbao.report.Action;
import org.nianbao.report.Report;
import org.nianbao.report.Reports;
import org.nianbao.report.Saved;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saving the texts of a report. A text that somebody else has saved since it was opened
 * is never overwritten: it comes back beside what was written.
 */
@Service
class NarrativeEntry {

	/** The longest narrative, in characters: about a hundred pages. */
	static final int LONGEST = 100_000;

	/** The longest line of whom to ask, in characters. */
	static final int LONGEST_LINE = 200;

	private final Reports reports;

	NarrativeEntry(Reports reports) {
		this.reports = reports;
	}

	/**
	 * Saves the text of a section.
	 * @param version which version of the section was opened
	 * @param text what was written; {@code null}, when it was not sent, keeps what is
	 * stored
	 */
	@Transactional
	public NarrativeSaved save(long id, Section section, @Nullable Integer version, @Nullable String text,
			SignedIn by) {
		Report report = this.reports.forChange(id, Action.EDIT, by);
		Wording stored = new Wording(section.number(), section.key(), report);
		NarrativeSaved refused = refused(report, stored, version, text, report.content().contact());
		if (refused != null) {
			return refused;
		}
		write(report, stored, text, List.of(), by);
		return NarrativeSaved.stored(stored.saved());
	}

	/**
	 * Saves the opening paragraph and whom to ask.
	 * @param version which version of the opening was opened
	 * @param text what was written; {@code null}, when it was not sent, keeps what is
	 * stored
	 * @param contact whom to ask
	 */
	@Transactional
	public NarrativeSaved saveOpening(long id, @Nullable Integer version, @Nullable String text, Contact contact,
			SignedIn by) {
		Report report = this.reports.forChange(id, Action.EDIT, by);
		Wording stored = new Wording(Narratives.OPENING, Narratives.OPENING, report);
		NarrativeSaved refused = refused(report, stored, version, text, contact);
		if (refused != null) {
			return refused;
		}
		if (lines(contact).stream().anyMatch((line) -> line.length() > LONGEST_LINE)) {
			return NarrativeSaved.refused("联系方式每一项最多 " + LONGEST_LINE + " 个字", stored.saved());
		}
		List<String> changes = changes(report.content().contact(), contact);
		report.name(contact, this.reports.savedBy(by));
		write(report, stored, text, changes, by);
		return NarrativeSaved.stored(stored.saved());
	}

	private static @Nullable NarrativeSaved refused(Report report, Wording stored, @Nullable Integer version,
			@Nullable String text, Contact contact) {
		if (!report.allows(Action.EDIT)) {
			return NarrativeSaved.refused(report.getStatus().locked(), stored.saved());
		}
		String clean = (text != null) ? NarrativeText.clean(text) : stored.text();
		if (clean.length() > LONGEST) {
			return NarrativeSaved.refused("正文有 " + clean.length() + " 个字，最多 " + LONGEST + " 个字，请删减后再保存；您写的内容仍在下面",
					stored.saved());
		}
		if (version == null || version != stored.saved().version()) {
			Contact other = report.content().contact();
			boolean same = clean.equals(stored.text()) && contact.equals(other);
			return same ? NarrativeSaved.stored(stored.saved())
					: NarrativeSaved.conflict(stored.text(), other, stored.saved());
		}
		return null;
	}

	private void write(Report report, Wording stored, @Nullable String text, List<String> changes, SignedIn by) {
		String before = stored.text();
		String after = (text != null) ? NarrativeText.clean(text) : before;
		List<String> detail = new ArrayList<>(changes);
		TextChange.between(before, after).ifPresent((change) -> detail.add(0, stored.name() + ": " + change));
		report.write(stored.name(), after, this.reports.savedBy(by));
		this.reports.record(report, "WRITE", by, String.join("\n", detail));
	}

	private static List<String> changes(Contact before, Contact after) {
		List<String> changes = new ArrayList<>();
		for (int i = 0; i < lines(before).size(); i++) {
			if (!lines(before).get(i).equals(lines(after).get(i))) {
				changes.add(lines(before).get(i) + " → " + lines(after).get(i));
			}
		}
		return changes;
	}

	private static List<String> lines(Contact contact) {
		return List.of(contact.office(), contact.address(), contact.postcode(), contact.telephone());
	}

	/**
	 * A text of a report as it is stored.
	 */
	private record Wording(String name, String key, Report report) {

		String text() {
			return this.report.draft().text(this.name);
		}

		Saved saved() {
			return this.report.saved(this.key);
		}

	}

	/**
	 * How saving a text went.
	 *
	 * @param stored whether it was saved
	 * @param problem why it was refused, or {@code null}
	 * @param other what somebody else saved meanwhile, or {@code null}
	 * @param otherContact whom to ask as somebody else saved it meanwhile, or
	 * {@code null}
	 * @param saved who saved last, and which version
	 */
	record NarrativeSaved(boolean stored, @Nullable String problem, @Nullable String other,
			@Nullable Contact otherContact, Saved saved) {

		static NarrativeSaved stored(Saved saved) {
			return new NarrativeSaved(true, null, null, null, saved);
		}

		static NarrativeSaved refused(String problem, Saved saved) {
			return new NarrativeSaved(false, problem, null, null, saved);
		}

		static NarrativeSaved conflict(String other, Contact otherContact, Saved saved) {
			return new NarrativeSaved(false, null, other, otherContact, saved);
		}

	}

}
