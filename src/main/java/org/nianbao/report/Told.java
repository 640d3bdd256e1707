package org.nianbao.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Edition;

/**
 * A line of what an event of the record tells.
 *
 * @param place the cell or narrative that it speaks of, empty if none
 * @param name the place as a person reads it, empty if none
 * @param at where in a text it starts, in characters from 1; 0 for a figure
 * @param before what stood there, {@code null} if the line is told in words
 * @param after what stands there since, {@code null} if the line is told in words
 * @param words the line in words, empty if it tells of before and after
 */
record Told(String place, String name, int at, @Nullable String before, @Nullable String after, String words) {

	private static final Pattern PLACED = Pattern.compile("(?s)([A-Z]\\d+ )?([^:：\\s]+): (.*)");

	private static final Pattern FIGURE = Pattern.compile("(?s)(.*?) → (.*)");

	private static final Pattern TEXT = Pattern.compile("(?s)第 (\\d+) 字起“(.*)” → “(.*)”");

	/**
	 * Reads a line.
	 * @param change whether it tells of a change to a figure or a text
	 */
	static Told of(String line, boolean change, Edition edition) {
		Matcher placed = PLACED.matcher(line);
		if (!placed.matches() || !Places.known(edition, placed.group(2))) {
			return new Told("", "", 0, null, null, line);
		}
		String place = placed.group(2);
		String name = Places.name(edition, place);
		String rest = placed.group(3);
		Matcher text = TEXT.matcher(rest);
		if (change && text.matches()) {
			return new Told(place, name, Integer.parseInt(text.group(1)), text.group(2), text.group(3), "");
		}
		Matcher figure = FIGURE.matcher(rest);
		if (change && figure.matches()) {
			return new Told(place, name, 0, figure.group(1), figure.group(2), "");
		}
		return new Told(place, name, 0, null, null, rest);
	}

	/**
	 * Whether the line tells what stood in a place and what stands there since.
	 */
	public boolean changes() {
		return this.before != null;
	}

	/**
	 * Whether the place is as it was.
	 */
	public boolean undone() {
		return this.before != null && this.before.equals(this.after);
	}

	/**
	 * This change and a later one as one; nothing if they are of different places, or of
	 * passages of a text that do not touch.
	 */
	Optional<Told> then(Told later) {
		if (this.before == null || this.after == null || later.before == null || later.after == null
				|| !this.place.equals(later.place)) {
			return Optional.empty();
		}
		if (this.at == 0 || later.at == 0) {
			return Optional.of(new Told(this.place, this.name, 0, this.before, later.after, ""));
		}
		return spliced(this.before, this.after, later.at - this.at, later.before, later.after);
	}

	/**
	 * Two replacements in one text.
	 * @param offset how much further right the second begins
	 */
	private Optional<Told> spliced(String before, String after, int offset, String laterBefore, String laterAfter) {
		int end = offset + laterBefore.length();
		if (offset > after.length() || end < 0) {
			return Optional.empty();
		}
		String head = laterBefore.substring(0, Math.max(0, -offset));
		String tail = laterBefore.substring(Math.min(laterBefore.length(), Math.max(0, after.length() - offset)));
		String kept = after.substring(0, Math.max(0, offset));
		String rest = after.substring(Math.min(after.length(), Math.max(0, end)));
		return Optional.of(new Told(this.place, this.name, this.at + Math.min(0, offset), head + before + tail,
				kept + laterAfter + rest, ""));
	}

}
