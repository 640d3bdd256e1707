package org.nianbao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A narrative read by the conventions of official writing: a short line that starts with
 * {@code （一）} or {@code 1.} is a heading of its level, any other line a paragraph, a
 * blank line parts paragraphs, and {@code **…**} is bold.
 *
 * @param blocks headings and paragraphs in their order
 */
public record NarrativeText(List<Block> blocks) {

	private static final Pattern LEVEL_2 = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)].*");

	private static final Pattern LEVEL_3 = Pattern.compile("\\d{1,2}[.．、](?!\\d).*");

	private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[。；！？：;!?:，,]$");

	private static final int LONGEST_HEADING = 40;

	private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

	/**
	 * Reads a narrative; any text can be read.
	 */
	public static NarrativeText of(String text) {
		return new NarrativeText(
				text.lines().map(String::strip).filter((line) -> !line.isEmpty()).map(NarrativeText::block).toList());
	}

	/**
	 * A text as it is kept: lines parted by LF, without control characters, and without
	 * empty space at its end.
	 */
	public static String clean(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").stripTrailing();
	}

	private static Block block(String line) {
		String plain = line.replace("**", "");
		boolean brief = plain.length() <= LONGEST_HEADING && !ENDS_A_SENTENCE.matcher(plain).matches();
		if (brief && LEVEL_2.matcher(plain).matches()) {
			return new Block(2, List.of(new Run(plain, false)));
		}
		if (brief && LEVEL_3.matcher(plain).matches()) {
			return new Block(3, List.of(new Run(plain, false)));
		}
		return new Block(0, runs(line));
	}

	private static List<Run> runs(String line) {
		List<Run> runs = new ArrayList<>();
		Matcher bold = BOLD.matcher(line);
		int from = 0;
		while (bold.find()) {
			add(runs, line.substring(from, bold.start()), false);
			add(runs, bold.group(1), true);
			from = bold.end();
		}
		add(runs, line.substring(from), false);
		return List.copyOf(runs);
	}

	private static void add(List<Run> runs, String text, boolean bold) {
		if (!text.isEmpty()) {
			runs.add(new Run(text, bold));
		}
	}

	/**
	 * A heading or a paragraph.
	 *
	 * @param level 2 for a heading {@code （一）}, 3 for a heading {@code 1.}, 0 for a
	 * paragraph
	 * @param runs its text, in pieces that are bold or not
	 */
	public record Block(int level, List<Run> runs) {

	}

	/**
	 * A piece of text.
	 *
	 * @param text the characters, as written
	 * @param bold whether they stand out
	 */
	public record Run(String text, boolean bold) {

	}

}
