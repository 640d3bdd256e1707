package org.nianbao.entry;

import java.util.Optional;

/**
 * How a text changed, as the history tells it: the first place that differs, what stood
 * there and what stands there now. With the text before it gives the text after.
 *
 * @param at where it starts, in characters from 1
 * @param removed what stood there
 * @param inserted what stands there now
 */
record TextChange(int at, String removed, String inserted) {

	/**
	 * How one text became another; nothing if they are the same.
	 */
	static Optional<TextChange> between(String before, String after) {
		if (before.equals(after)) {
			return Optional.empty();
		}
		int shorter = Math.min(before.length(), after.length());
		int head = 0;
		while (head < shorter && before.charAt(head) == after.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head
				&& before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
			tail++;
		}
		return Optional.of(new TextChange(head + 1, before.substring(head, before.length() - tail),
				after.substring(head, after.length() - tail)));
	}

	@Override
	public String toString() {
		return "第 " + this.at + " 字起“" + line(this.removed) + "” → “" + line(this.inserted) + "”";
	}

	private static String line(String text) {
		return text.replace("\n", "⏎");
	}

}
