package org.nianbao.entry;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a page asks to be stored in a section.
 *
 * @param seen the version of the section that the page knows
 * @param changes the changes, in the order in which they were made
 * @param confirm whether the person has pressed the button: the section is right as it
 * stands; {@code null} if not
 */
record SectionChanges(int seen, List<Change> changes, @Nullable Boolean confirm) {

	private static final int MOST = 1000;

	/**
	 * Whether it is something that a page of the portal sends.
	 */
	@SuppressWarnings("ConstantValue") // a record that is read from JSON
	boolean sound() {
		return this.changes != null && this.changes.size() <= MOST && this.changes.stream()
			.allMatch((change) -> change != null && change.place() != null && change.text() != null);
	}

	boolean confirms() {
		return Boolean.TRUE.equals(this.confirm);
	}

	/**
	 * A change of what stands in one place.
	 *
	 * @param place the name of a cell, {@code text}, or a line of whom to ask
	 * @param base what the page last knew to be stored there; {@code null} if it does not
	 * know
	 * @param text what is to stand there
	 */
	record Change(String place, @Nullable String base, String text) {

	}

}
