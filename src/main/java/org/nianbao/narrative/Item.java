package org.nianbao.narrative;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a narrative that begins on a line of its own, with a list marker such as （一）
 * or 一是, or with a phrase that announces what comes, such as 平台建设方面.
 *
 * @param from where it begins
 * @param lead where its first phrase begins, after the marker
 * @param leadEnd where its first phrase ends, exclusive
 * @param to where it ends, exclusive
 * @param level how deep its marker is, the highest 1
 * @param heading whether its first phrase is a heading rather than a statement
 */
record Item(int from, int lead, int leadEnd, int to, int level, boolean heading) {

	/** A phrase without a marker that announces what comes. */
	static final int ANNOUNCED = 6;

	/** A line without either. */
	static final int PLAIN = 9;

	private static final int LONGEST_LEAD = 30;

	private static final int LONGEST_ANNOUNCEMENT = 20;

	private static final Words MARKER = Words
		.of("（[一二三四五六七八九十0-9]{1,3}）|[一二三四五六七八九十]{1,3}、|[0-9]{1,2}(?:[.、](?![0-9])|）)|[①-⑳]"
				+ "|[一二三四五六七八九十]是|第[一二三四五六七八九十][，、]|(?:首先|其次|再次|最后)，");

	private static final Words ANNOUNCEMENT = Words.of("(?:方面|情况|工作|上|中)$");

	static List<Item> of(String plain) {
		List<Item> items = new ArrayList<>();
		Words.Search marker = MARKER.search(plain);
		char before = '\n';
		for (int at = 0; at < plain.length(); at++) {
			if (before != 0) {
				Item item = at(plain, at, before, marker);
				if (item != null) {
					close(items, at);
					items.add(item);
				}
			}
			before = boundary(plain.charAt(at));
		}
		close(items, plain.length());
		return items;
	}

	private static char boundary(char character) {
		return ("\n。；;！？：，".indexOf(character) >= 0) ? character : 0;
	}

	private static void close(List<Item> items, int to) {
		if (!items.isEmpty()) {
			Item last = items.remove(items.size() - 1);
			items.add(new Item(last.from, last.lead, last.leadEnd, to, last.level, last.heading));
		}
	}

	private static @Nullable Item at(String plain, int from, char before, Words.Search marker) {
		boolean marked = marker.at(from);
		int lead = marked ? marker.end() : from;
		int end = leadEnd(plain, lead);
		char last = (end < plain.length()) ? plain.charAt(end) : '\n';
		boolean announced = end - lead <= LONGEST_ANNOUNCEMENT && ANNOUNCEMENT.in(plain.substring(lead, end));
		if (marked) {
			boolean heading = announced || end - lead <= LONGEST_LEAD && "。：\n".indexOf(last) >= 0
					|| end - lead <= 10 && plain.substring(lead, end).chars().noneMatch(Character::isDigit);
			return new Item(from, lead, end, 0, level(plain, from, lead), heading);
		}
		boolean apart = end - lead <= LONGEST_ANNOUNCEMENT && ("：\n".indexOf(last) >= 0
				|| last == '。' && end + 1 < plain.length() && plain.charAt(end + 1) != '\n');
		if ("\n。；;！？：".indexOf(before) >= 0 && announced && end > lead) {
			return new Item(from, lead, end, 0, ANNOUNCED, true);
		}
		return (before == '\n') ? new Item(from, lead, end, 0, PLAIN, apart) : null;
	}

	private static int leadEnd(String plain, int from) {
		int end = from;
		while (end < plain.length() && end - from <= LONGEST_LEAD && "，。：；\n".indexOf(plain.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

	private static int level(String plain, int from, int lead) {
		char first = plain.charAt(from);
		boolean arabic = Numeral.arabic(first);
		if (first == '（') {
			return Numeral.arabic(plain.charAt(from + 1)) ? 4 : 2;
		}
		return arabic ? 3 : (first >= '①' && first <= '⑳') ? 4 : (plain.charAt(lead - 1) == '、') ? 1 : 5;
	}

}
