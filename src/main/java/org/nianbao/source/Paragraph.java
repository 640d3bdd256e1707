package org.nianbao.source;

/**
 * A paragraph or heading.
 *
 * @param text its words in the conventions of {@link org.nianbao.form.NarrativeText}: in
 * one line, bold ones between {@code **}; not blank
 */
public record Paragraph(String text) implements Block {

	/**
	 * Its words without the marks of bold type.
	 */
	public String plain() {
		return this.text.replace("**", "").strip();
	}

}
