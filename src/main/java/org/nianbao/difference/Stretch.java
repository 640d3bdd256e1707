package org.nianbao.difference;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is the same, and the change that follows it.
 *
 * @param same the characters of both texts
 * @param removed the characters of the earlier text only
 * @param added the characters of the later text only
 */
record Stretch(List<String> same, List<String> removed, List<String> added) {

	/**
	 * Whether what is the same here is no longer than the changes on both its sides, and
	 * so reads as part of them.
	 */
	boolean belongsTo(Stretch before) {
		int length = length(this.same);
		return length <= before.change() && length <= change() && !this.same.contains("\n");
	}

	private int change() {
		return Math.max(length(this.removed), length(this.added));
	}

	private static int length(List<String> characters) {
		return characters.stream().mapToInt(String::length).sum();
	}

	/**
	 * This change and the next as one.
	 */
	Stretch merge(Stretch next) {
		return new Stretch(this.same, joined(this.removed, next.same, next.removed),
				joined(this.added, next.same, next.added));
	}

	@SafeVarargs
	static List<String> joined(List<String>... lists) {
		return Stream.of(lists).flatMap(List::stream).toList();
	}

}
