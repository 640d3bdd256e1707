package org.nianbao.intake;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A mark beside a figure that leads to a note below the table, such as ①.
 */
final class Mark {

	private static final int CIRCLED = 20;

	private static final String MARK = "[①-⑳]|\\[\\d{1,2}]|[（(]?注\\d{1,2}[)）]?|[*＊※]";

	private static final Pattern BEHIND = Pattern.compile("(.*?)\\s*(" + MARK + ")", Pattern.DOTALL);

	private static final Pattern NOTE = Pattern.compile("(?:注\\s*)?(" + MARK + ")\\s*[:：.、]?\\s*(.+)");

	/** What the portal writes before a note, and behind it. */
	private static final Pattern OWN = Pattern.compile("[^：]+ · [^：]+(?:：(.*?))?(?:　门户核对：.*)?");

	private Mark() {
	}

	/**
	 * A small raised number, which must not be read as a digit of the figure before it.
	 */
	static String raised(String text) {
		String plain = text.strip();
		if (!plain.matches("\\d{1,2}")) {
			return text;
		}
		int number = Integer.parseInt(plain);
		return (number >= 1 && number <= CIRCLED) ? String.valueOf((char) ('①' + number - 1)) : "[" + plain + "]";
	}

	/**
	 * A figure with the mark behind it.
	 * @return a matcher whose first group is the figure and whose second is the mark, if
	 * it matches
	 */
	static Matcher behind(String text) {
		return BEHIND.matcher(text.strip());
	}

	/**
	 * The note that a mark leads to, {@code null} if there is none.
	 * @param notes the notes by their marks
	 */
	static @Nullable String note(String mark, Map<String, String> notes) {
		return notes.get(plain(mark));
	}

	/**
	 * A mark as its number, however it is set.
	 */
	private static String plain(String mark) {
		char first = mark.charAt(0);
		if (first >= '①' && first < '①' + CIRCLED) {
			return String.valueOf(first - '①' + 1);
		}
		String number = mark.replaceAll("\\D", "");
		return number.isEmpty() ? mark : number;
	}

	/**
	 * Keeps a line that is a note.
	 */
	static void keep(String line, Map<String, String> notes) {
		Matcher note = NOTE.matcher(line.strip());
		if (note.matches()) {
			Matcher own = OWN.matcher(note.group(2));
			String words = own.matches() ? own.group(1) : note.group(2);
			notes.putIfAbsent(plain(note.group(1)), (words != null) ? words.strip() : "");
		}
	}

	/**
	 * Whether a line is a note.
	 */
	static boolean isNote(String line) {
		return NOTE.matcher(line.strip()).matches();
	}

}
