package org.nianbao.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.form.Contact;
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

	private final Reports reports;

	private final SectionStore store;

	NarrativeEntry(Reports reports, SectionStore store) {
		this.reports = reports;
		this.store = store;
	}

	/**
	 * Saves the text of a section, in the opening also whom to ask.
	 * @param key {@code opening} or the section's key
	 * @param version which version of the section was opened
	 * @param form what was written, by the names of the places; what was not sent keeps
	 * what is stored
	 */
	@Transactional
	public NarrativeSaved save(long id, String key, @Nullable Integer version, Map<String, String> form, SignedIn by) {
		Report report = this.reports.forChange(id, Action.EDIT, by);
		Saved saved = report.saved(key);
		if (!report.allows(Action.EDIT)) {
			return NarrativeSaved.refused(report.getStatus().locked(), saved);
		}
		SectionPlaces places = SectionPlaces.of(report, key);
		Map<String, String> written = new LinkedHashMap<>(form);
		written.keySet().retainAll(places.texts().keySet());
		String problem = problem(places, written);
		if (problem != null) {
			return NarrativeSaved.refused(problem, saved);
		}
		if (version == null || version != saved.version()) {
			boolean same = written.entrySet().stream().allMatch((one) -> places.holds(one.getKey(), one.getValue()));
			return same ? NarrativeSaved.stored(saved) : NarrativeSaved
				.conflict(Objects.requireNonNull(places.texts().get("text")), report.content().contact(), saved);
		}
		written.forEach(places::put);
		this.store.store(report, places, saved, true, by);
		return NarrativeSaved.stored(report.saved(key));
	}

	private static @Nullable String problem(SectionPlaces places, Map<String, String> written) {
		for (Map.Entry<String, String> one : written.entrySet()) {
			String problem = places.problem(one.getKey(), one.getValue());
			if (problem != null) {
				return problem;
			}
		}
		return null;
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
