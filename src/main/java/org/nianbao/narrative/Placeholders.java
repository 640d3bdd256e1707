package org.nianbao.narrative;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What was to be filled in later: crosses, 某某, and remarks in brackets such as （此处补充）.
 */
final class Placeholders {

	/**
	 * A single cross only where it stands for a number or name before its unit; none of
	 * the repetitions contains another one.
	 */
	private static final Words PLACEHOLDERS = Words
		.of("[XxＸｘ×✕╳]{2,}+|[○●□■◯△▲]{2,}+|[_＿]{2,}+|[XＸ×✕╳](?=[ \u3000]?[年月日件条次份个县市区镇乡村局元])|某某+|某[县市区镇乡村局](?=某)"
				+ "|[（(〔\\[［【](?:此处|此空|待补|待填|待定|待核|待统计|待确认|待更新|未填|请填|请补|请在此|请在这里|需补|填写)"
				+ "[^（）()〔〕\\[\\]［］【】\\n]{0,60}[）)〕\\]］】]");

	private Placeholders() {
	}

	static List<Slip> in(String text, BitSet addresses) {
		List<Slip> slips = new ArrayList<>();
		Words.Search placeholder = PLACEHOLDERS.search(text);
		while (slips.size() < Slips.MOST && placeholder.find()) {
			if (!addresses.get(placeholder.start()) && !spelled(text, placeholder.start(), placeholder.end())) {
				slips.add(new Slip(Slip.Kind.PLACEHOLDER, new Span(placeholder.start(), placeholder.end())));
			}
		}
		return slips;
	}

	/**
	 * Whether it belongs to a word in Latin letters or to a product of numbers.
	 */
	private static boolean spelled(String text, int from, int to) {
		char before = (from > 0) ? text.charAt(from - 1) : ' ';
		char after = (to < text.length()) ? text.charAt(to) : ' ';
		boolean letters = Character.isLetter(text.charAt(from)) && !Character.isIdeographic(text.charAt(from));
		boolean single = to - from == 1;
		return letters && (latin(before) || latin(after)) || single && (Character.isDigit(before) || latin(before));
	}

	private static boolean latin(char character) {
		return Character.isLetter(character) && !Character.isIdeographic(character);
	}

}
