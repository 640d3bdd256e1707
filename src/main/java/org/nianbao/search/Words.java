package org.nianbao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search, understood. Words parted by spaces or punctuation
 * are all required; what stands in quotation marks is one phrase; a hyphen before either
 * excludes it; a year amid other characters is a word of its own.
 *
 * @param required what a report must have
 * @param excluded what it must not have
 * @param shortened whether more was typed than is searched for
 */
public record Words(List<Needle> required, List<Needle> excluded, boolean shortened) {

	/** How many characters of what was typed are read. */
	public static final int LONGEST = 200;

	/** How many words and phrases are searched for. */
	public static final int MOST = 8;

	private static final Pattern PART = Pattern
		.compile("([-－−]?)(?:[\"“”＂「『]([^\"“”＂」』]*)[\"“”＂」』]?|([^\\s\"“”＂「『」』]+))");

	/** What parts words; a point, colon or stroke can stand within one. */
	private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}\\p{C}&&[^.:/%\\-–@_·]]+");

	private static final Pattern YEAR = Pattern.compile("(?<![0-9０-９])((?:19|20|１９|２０)[0-9０-９]{2}年?)(?![0-9０-９])");

	/**
	 * Understands what was typed, whatever it is.
	 */
	public static Words of(String typed) {
		boolean shortened = typed.length() > LONGEST;
		String read = shortened ? typed.substring(0, LONGEST) : typed;
		List<Needle> required = new ArrayList<>();
		List<Needle> excluded = new ArrayList<>();
		Matcher parts = PART.matcher(read);
		while (parts.find()) {
			boolean without = !parts.group(1).isEmpty();
			needles(parts).stream().filter((needle) -> !needle.isEmpty()).distinct().forEach((needle) -> {
				List<Needle> list = without ? excluded : required;
				if (!list.contains(needle)) {
					list.add(needle);
				}
			});
		}
		return new Words(first(required), first(excluded),
				shortened || required.size() > MOST || excluded.size() > MOST);
	}

	private static List<Needle> needles(Matcher part) {
		if (part.group(2) != null) {
			return List.of(Needle.of(part.group(2)));
		}
		return PUNCTUATION.splitAsStream(YEAR.matcher(part.group(3)).replaceAll("，$1，")).map(Needle::of).toList();
	}

	private static List<Needle> first(List<Needle> needles) {
		return List.copyOf(needles.subList(0, Math.min(needles.size(), MOST)));
	}

	/**
	 * Whether there is nothing that a report must have.
	 */
	public boolean isEmpty() {
		return this.required.isEmpty();
	}

}
