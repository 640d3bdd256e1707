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

	/** The longest narrative, in characters: about a hundred pages. */
	static final int LONGEST = 100_000;

	/** The longest line of whom to ask, in characters. */
	private static final int LONGEST_LINE = 200;

	private static final String TEXT = "text";

	private static final Map<String, String> LINES = Map.of("office", "机构", "address", "地址", "postcode", "邮编",
			"telephone", "电话");

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
			return (length > LONGEST_LINE) ? "联系方式每一项最多 " + LONGEST_LINE + " 个字" : null;
		}
		return (length > LONGEST) ? "正文有 " + length + " 个字，最多 " + LONGEST + " 个字，请删减后再保存" : null;
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
	public String changes() {
		List<String> changes = new ArrayList<>();
		this.now.forEach((place, text) -> {
			String stood = Objects.requireNonNull(this.before.get(place));
			TextChange.between(stood, text)
				.ifPresent((change) -> changes
					.add(this.name + ": " + (place.equals(TEXT) ? change : line(place, stood, text))));
		});
		return String.join("\n", changes);
	}

	/**
	 * In words: beside the text these lines are no places of their own in the history.
	 */
	private static String line(String place, String stood, String stands) {
		return LINES.get(place) + "由“" + stood + "”改为“" + stands + "”";
	}

	@Override
	public void write(Saved by) {
		if (this.contact) {
			this.report.name(new Contact(stored("office"), stored("address"), stored("postcode"), stored("telephone")),
					by);
		}
		this.report.write(this.name, stored(TEXT), by);
	}

	@Override
	public String name() {
		return this.name;
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
