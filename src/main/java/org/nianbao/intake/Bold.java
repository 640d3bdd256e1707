package org.nianbao.intake;

import java.util.stream.Collectors;

/**
 * Marks bold words.
 */
final class Bold {

	private Bold() {
	}

	/**
	 * Bold words between {@code **}, the spaces around them left outside, each line on
	 * its own.
	 */
	static String mark(String text) {
		return text.lines().map(Bold::line).collect(Collectors.joining("\n")) + (text.endsWith("\n") ? "\n" : "");
	}

	private static String line(String line) {
		String words = line.strip();
		if (words.isEmpty()) {
			return line;
		}
		int from = line.indexOf(words);
		return line.substring(0, from) + "**" + words + "**" + line.substring(from + words.length());
	}

}
