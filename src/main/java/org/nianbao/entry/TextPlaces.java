package org.nianbao.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Contact;
import org.nianbao.form.NarrativeText;
import org.nianbao.report.Report;
import org.nianbao.report.Saved;

/**
 * The text of a section; in the opening also the lines that say whom to ask.
 */
final class TextPlaces implements SectionPlaces {

	private static final String TEXT = "text";

	private final Report report;

	private final String name;

	private final boolean contact;

	private final Map<String, String> before = new LinkedHashMap<>();

	private final Map<String, String> now;

	/**
	 * The places of one text.
	 * @param name the narrative's name
	 * @param contact whether the lines of whom to ask belong to it
	 */
	TextPlaces(Report report, String name, boolean contact) {
		this.report = report;
		this.name = name;
		this.contact = contact;
		this.before.put(TEXT, report.draft().text(name));
		if (contact) {
			Contact stored = report.content().contact();
			this.before.put("office", stored.office());
			this.before.put("address", stored.address());
			this.before.put("postcode", stored.postcode());
			this.before.put("telephone", stored.telephone());
		}
		this.now = new LinkedHashMap<>(this.before);
	}

	@Override
	public Map<String, String> texts() {
		return this.now;
	}

	@Override
	public @Nullable String problem(String place, String text) {
		int length = clean(place, text).length();
		if (!place.equals(TEXT)) {
			return (length > NarrativeEntry.LONGEST_LINE) ? "联系方式每一项最多 " + NarrativeEntry.LONGEST_LINE + " 个字" : null;
		}
		return (length > NarrativeEntry.LONGEST) ? "正文有 " + length + " 个字，最多 " + NarrativeEntry.LONGEST + " 个字，请删减后再保存"
				: null;
	}

	/** A browser drops the line feed that a text begins with when it opens the page. */
	@Override
	public boolean holds(String place, String text) {
		return clean(place, text).stripLeading().equals(stored(place).stripLeading());
	}

	@Override
	public void put(String place, String text) {
		this.now.put(place, clean(place, text));
	}

	@Override
	public String write(Saved by) {
		List<String> changes = new ArrayList<>();
		this.now.forEach((place, text) -> TextChange.between(Objects.requireNonNull(this.before.get(place)), text)
			.ifPresent((change) -> changes
				.add(place.equals(TEXT) ? this.name + ": " + change : this.before.get(place) + " → " + text)));
		if (!changes.isEmpty()) {
			if (this.contact) {
				this.report.name(
						new Contact(stored("office"), stored("address"), stored("postcode"), stored("telephone")), by);
			}
			this.report.write(this.name, stored(TEXT), by);
		}
		return String.join("\n", changes);
	}

	@Override
	public String action() {
		return "WRITE";
	}

	private String stored(String place) {
		return Objects.requireNonNull(this.now.get(place));
	}

	private static String clean(String place, String text) {
		return place.equals(TEXT) ? NarrativeText.clean(text) : text.replaceAll("\\p{Cntrl}", " ").strip();
	}

}
