package org.nianbao.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.source.Paragraph;

/**
 * Finds where the six sections of a report begin: by their headings, and by their numbers
 * where the heading deviates.
 */
final class SectionFinder {

	private static final Pattern NUMBERED = Pattern.compile("([一二三四五六])[、.．,，:：]?(.{2,40})");

	private static final double LIKE = 0.6;

	private static final double SAME = 0.9;

	private static final int LONGEST = 24;

	private final List<Section> sections;

	private final int[] starts;

	SectionFinder(Edition edition, List<Paragraph> pieces) {
		this.sections = edition.sections();
		this.starts = new int[this.sections.size()];
		for (int section = 0; section < this.starts.length; section++) {
			this.starts[section] = last(section, pieces);
		}
		inOrder();
		for (int section = 0; section < this.starts.length; section++) {
			if (this.starts[section] < 0) {
				this.starts[section] = numbered(section, pieces);
			}
		}
	}

	private int last(int section, List<Paragraph> pieces) {
		for (int i = pieces.size() - 1; i >= 0; i--) {
			if (isHeading(pieces.get(i).plain(), this.sections.get(section))) {
				return i;
			}
		}
		return -1;
	}

	private boolean isHeading(String text, Section section) {
		if (text.length() > LONGEST + 20 || text.matches(".*[。；]$")) {
			return false;
		}
		Label heading = Label.of(section.heading());
		Matcher numbered = NUMBERED.matcher(text.replaceAll("[\\s\\p{Z}]+", ""));
		if (numbered.matches() && numbered.group(1).equals(section.number())) {
			return Label.of(numbered.group(2)).likeness(heading) >= LIKE;
		}
		return Label.of(text).likeness(heading) >= SAME && !Label.of(text).core().isEmpty();
	}

	/**
	 * Forgets what stands before a section that comes earlier in the form.
	 */
	private void inOrder() {
		int latest = -1;
		for (int section = 0; section < this.starts.length; section++) {
			if (this.starts[section] >= 0 && this.starts[section] <= latest) {
				this.starts[section] = -1;
			}
			latest = Math.max(latest, this.starts[section]);
		}
	}

	/**
	 * The first paragraph between its neighbours that is short and bears the section's
	 * number.
	 */
	private int numbered(int section, List<Paragraph> pieces) {
		int from = -1;
		for (int before = section - 1; before >= 0 && from < 0; before--) {
			from = this.starts[before];
		}
		int to = pieces.size();
		for (int after = this.starts.length - 1; after > section; after--) {
			to = (this.starts[after] >= 0) ? this.starts[after] : to;
		}
		for (int i = from + 1; i < to; i++) {
			String text = pieces.get(i).plain().replaceAll("[\\s\\p{Z}]+", "");
			if (text.length() <= LONGEST && !text.matches(".*[。；，]$")
					&& text.matches(this.sections.get(section).number() + "[、.．].+")) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * The paragraph that heads a section, -1 if there is none.
	 * @param section from 0
	 */
	int start(int section) {
		return this.starts[section];
	}

	/**
	 * The paragraph behind the last one of a section.
	 */
	int end(int section, int size) {
		for (int after = section + 1; after < this.starts.length; after++) {
			if (this.starts[after] >= 0) {
				return this.starts[after];
			}
		}
		return size;
	}

	/**
	 * The first paragraph that heads any section, or the end.
	 */
	int first(int size) {
		for (int start : this.starts) {
			if (start >= 0) {
				return start;
			}
		}
		return size;
	}

	/**
	 * A heading as the report words it, without its number.
	 */
	static String wording(String text) {
		Matcher numbered = NUMBERED.matcher(text.strip());
		return (numbered.matches() && text.strip().matches("[一二三四五六]\\s*[、.．,，:：].*")) ? numbered.group(2).strip()
				: text.strip();
	}

}
