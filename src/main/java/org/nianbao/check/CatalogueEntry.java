package org.nianbao.check;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a check is for, as people read it who meet its findings.
 *
 * @param id the check's id
 * @param severity how much its findings matter
 * @param historical how much they matter where figures were published before they came
 * into the portal, {@code null} if that is the same
 * @param zh in Chinese
 * @param en in English
 */
public record CatalogueEntry(String id, Severity severity, @Nullable Severity historical, Wording zh, Wording en) {

	/**
	 * A check in words.
	 *
	 * @param title what holds where nothing is found
	 * @param rule what must hold, in one line
	 * @param looksFor what it looks for
	 * @param why why it matters
	 * @param exception where it is milder, {@code null} if nowhere
	 * @param wrong an invented example of what it finds
	 * @param right the same example put right
	 * @param whatToDo what to do about a finding, step by step
	 */
	public record Wording(String title, String rule, String looksFor, String why, @Nullable String exception,
			String wrong, String right, List<String> whatToDo) {

		public Wording {
			whatToDo = List.copyOf(whatToDo);
		}

	}

}
