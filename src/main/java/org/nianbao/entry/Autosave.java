package org.nianbao.entry;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.entry.Presence.Person;
import org.nianbao.entry.SectionAnswer.Outcome;
import org.nianbao.entry.SectionChanges.Change;
import org.nianbao.form.Narratives;
import org.nianbao.report.Action;
import org.nianbao.report.Report;
import org.nianbao.report.Reports;
import org.nianbao.report.Saved;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves a section place by place while it is filled in. Each change names what the page
 * last knew to be stored in its place; where something else is stored, nothing is
 * overwritten and the page shows both.
 */
@Service
class Autosave {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss")
		.withZone(ZoneId.of("Asia/Shanghai"));

	private final Reports reports;

	private final SectionStore store;

	private final Presence presence;

	Autosave(Reports reports, SectionStore store, Presence presence) {
		this.reports = reports;
		this.store = store;
		this.presence = presence;
	}

	/**
	 * Stores what can be stored; a section that is confirmed as it stands is the person's
	 * then, if it was nobody's yet. Sending the same changes again changes nothing.
	 * @param key {@code opening} or the section's key
	 * @throws UnknownPlace if the section has no place of a change
	 */
	@Transactional
	public SectionAnswer save(long id, String key, SectionChanges sent, SignedIn by) {
		Report report = this.reports.forChange(id, Action.EDIT, by);
		SectionPlaces places = SectionPlaces.of(report, key);
		Saved last = report.saved(key);
		Map<String, Outcome> outcomes = new LinkedHashMap<>();
		for (Change change : sent.changes()) {
			requireKnown(places, change);
			if (report.allows(Action.EDIT)) {
				outcomes.put(change.place(), apply(places, change, last));
			}
		}
		boolean confirmed = sent.confirms() && report.allows(Action.EDIT);
		this.store.store(report, places, last, confirmed, by);
		SectionAnswer answer = answer(report, key, outcomes, (last.version() != sent.seen()) ? places.texts() : null,
				last.by(), by);
		return confirmed ? answer.confirmed(time(this.reports.savedBy(by).at())) : answer;
	}

	/**
	 * What others did to a section since a page knew it, and who else has the report
	 * open.
	 * @param seen the version of the section that the page knows
	 * @param at the place that the person is in, or {@code null}
	 */
	@Transactional(readOnly = true)
	public SectionAnswer look(long id, String key, int seen, @Nullable String at, SignedIn by) {
		Report report = this.reports.forReading(id, by);
		SectionPlaces places = SectionPlaces.of(report, key);
		String place = (at != null && places.texts().containsKey(at)) ? at : null;
		this.presence.here(id, by, new Person(by.displayName(), key, place, doing(report, key, by)));
		Saved last = report.saved(key);
		return answer(report, key, Map.of(), (last.version() != seen) ? places.texts() : null, last.by(), by);
	}

	private static void requireKnown(SectionPlaces places, Change change) {
		if (!places.texts().containsKey(change.place())) {
			throw new UnknownPlace(change.place());
		}
	}

	private static Outcome apply(SectionPlaces places, Change change, Saved last) {
		String place = change.place();
		String stored = places.texts().get(place);
		String problem = places.problem(place, change.text());
		if (problem != null) {
			return Outcome.refused(stored, problem);
		}
		if (!places.holds(place, change.text())) {
			if (change.base() == null || !places.holds(place, change.base())) {
				return Outcome.conflict(stored, last.by(), time(last.at()));
			}
			places.put(place, change.text());
		}
		return Outcome.stored(places.texts().get(place));
	}

	private SectionAnswer answer(Report report, String key, Map<String, Outcome> places,
			@Nullable Map<String, String> stored, String others, SignedIn by) {
		Saved saved = report.saved(key);
		String locked = report.allows(Action.EDIT) ? null : report.getStatus().locked();
		return new SectionAnswer(saved.version(), time(saved.at()), places, stored, others,
				this.presence.others(report.getId(), by), locked);
	}

	private static String doing(Report report, String key, SignedIn by) {
		String part = key.equals(Narratives.OPENING) ? "引言"
				: "第" + report.edition().section(key).orElseThrow().number() + "部分";
		return (report.allows(Action.EDIT, by) ? "正在填写 " : "正在查看 ") + part;
	}

	private static String time(Instant at) {
		return CLOCK.format(at);
	}

	/**
	 * A place that the section does not have.
	 */
	static class UnknownPlace extends RuntimeException {

		UnknownPlace(String place) {
			super("这一部分没有“" + ((place.length() > 60) ? place.substring(0, 60) + "…" : place) + "”这一格，请刷新页面");
		}

	}

}
