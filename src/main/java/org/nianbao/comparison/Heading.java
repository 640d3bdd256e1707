package org.nianbao.comparison;

import org.nianbao.form.Section;

/**
 * What a part of the reports is called.
 *
 * @param number the number of its section, empty if it is none
 * @param words its heading in the form's words
 */
record Heading(String number, String words) {

	/** The part before the sections. */
	static final Heading OPENING = new Heading("", "开头段");

	static Heading of(Section section) {
		return new Heading(section.number(), section.heading());
	}

	/**
	 * Number and heading as the form writes them.
	 */
	public String text() {
		return this.number.isEmpty() ? this.words : this.number + "、" + this.words;
	}

}
