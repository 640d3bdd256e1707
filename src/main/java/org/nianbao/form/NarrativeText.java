package org.nianbao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A narrative read by the conventions of official writing: a short line that starts with
 * {@code （一）} or {@code 1.} is a heading of its level, any other line a paragraph, a
 * blank line parts paragraphs, and {@code **…**} is bold.
 *
 * @param blocks headings and paragraphs in their order
 */
public record NarrativeText(List<Block> blocks) {

	/** Control characters, what turns the direction of writing, and half characters. */
	private static final String UNPRINTABLE = "[\\p{Cntrl}&&[^\n\t]]|[\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}";

	private static final Pattern LEVEL_2 = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)].*");

	private static final Pattern LEVEL_3 = Pattern.compile("\\d{1,2}[.．、](?!\\d).*");

	private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[。；！？：;!?:，,]$");

	private static final int LONGEST_HEADING = 40;

	/** A Chinese character, or a word or number in other letters. */
	private static final Pattern WORD = Pattern
		.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:[.,:/%'’-][\\p{L}\\p{N}&&[^\\p{IsHan}]]+)*");

	private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

	/**
	 * Reads a narrative; any text can be read.
	 */
	public static NarrativeText of(String text) {
		return of(text, (line) -> line, (words, bold) -> List.of(new Run(words, bold)));
	}

	/**
	 * Reads a narrative with figures in it: each token is printed as its cell's number,
	 * and the piece of text says that it is bound.
	 * @see FigureTokens
	 */
	public static NarrativeText of(String text, Figures figures) {
		return of(text, (line) -> FigureTokens.printed(line, figures), (words, bold) -> {
			List<Run> runs = new ArrayList<>();
			FigureTokens.split(words, figures.edition(), (piece) -> runs.add(new Run(piece, bold)),
					(cell) -> runs.add(new Run(FigureTokens.printed(cell, figures), bold, cell.label())));
			return runs;
		});
	}

	private static NarrativeText of(String text, UnaryOperator<String> print,
			BiFunction<String, Boolean, List<Run>> pieces) {
		return new NarrativeText(text.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.map((line) -> block(line, print, pieces))
			.toList());
	}

	/**
	 * How long the text is as offices count it (字数): each Chinese character, and each
	 * word or number in other letters, but no punctuation. The editor's script counts
	 * alike.
	 */
	public long words() {
		return this.blocks.stream()
			.map((block) -> block.runs().stream().map(Run::text).collect(Collectors.joining()))
			.mapToLong((line) -> WORD.matcher(line).results().count())
			.sum();
	}

	/**
	 * A text as it is kept: lines parted by LF, without what cannot be printed, and
	 * without empty space at its end.
	 */
	public static String clean(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll(UNPRINTABLE, "").stripTrailing();
	}

	private static Block block(String line, UnaryOperator<String> print,
			BiFunction<String, Boolean, List<Run>> pieces) {
		String plain = print.apply(line).replace("**", "");
		int level = level(plain);
		return new Block(level, (level > 0) ? List.of(new Run(plain, false)) : runs(line, pieces));
	}

	private static int level(String plain) {
		if (plain.length() > LONGEST_HEADING || ENDS_A_SENTENCE.matcher(plain).matches()) {
			return 0;
		}
		if (LEVEL_2.matcher(plain).matches()) {
			return 2;
		}
		return LEVEL_3.matcher(plain).matches() ? 3 : 0;
	}

	private static List<Run> runs(String line, BiFunction<String, Boolean, List<Run>> pieces) {
		List<Run> runs = new ArrayList<>();
		Matcher bold = BOLD.matcher(line);
		int from = 0;
		while (bold.find()) {
			add(runs, line.substring(from, bold.start()), false, pieces);
			add(runs, bold.group(1), true, pieces);
			from = bold.end();
		}
		add(runs, line.substring(from), false, pieces);
		return List.copyOf(runs);
	}

	private static void add(List<Run> runs, String text, boolean bold, BiFunction<String, Boolean, List<Run>> pieces) {
		if (!text.isEmpty()) {
			runs.addAll(pieces.apply(text, bold));
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
	 * @param bound the cell that the text is the number of, as a sentence names it;
	 * {@code null} for words
	 */
	public record Run(String text, boolean bold, @Nullable String bound) {

		Run(String text, boolean bold) {
			this(text, bold, null);
		}

	}

}
