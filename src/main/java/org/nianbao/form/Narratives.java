package org.nianbao.form;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a report says in words, as text in the conventions of official writing (see
 * {@link NarrativeText}).
 *
 * @param texts the opening paragraph under {@code opening} and sections 一, 五, 六 under
 * their numbers
 * @param headings the headings of the six sections under their numbers, as this report
 * words them
 */
public record Narratives(Map<String, String> texts, Map<String, String> headings) {

	/** The name of the opening paragraph. */
	public static final String OPENING = "opening";

	public Narratives {
		texts = Map.copyOf(texts);
		headings = Map.copyOf(headings);
	}

	/**
	 * Nothing written yet.
	 */
	public static Narratives empty() {
		return new Narratives(Map.of(), Map.of());
	}

	/**
	 * The text of a narrative, empty if it is not written.
	 * @param name {@code opening} or a section's number
	 */
	public String text(String name) {
		return this.texts.getOrDefault(name, "");
	}

	/**
	 * A section's heading as this report words it, the form's unless it deviates.
	 */
	public String heading(Section section) {
		return this.headings.getOrDefault(section.number(), section.heading());
	}

	/**
	 * These narratives as a report prints them, with the numbers in place of the tokens.
	 * @see FigureTokens
	 */
	public Narratives printed(Figures figures) {
		Map<String, String> printed = new LinkedHashMap<>();
		this.texts.forEach((name, text) -> printed.put(name, FigureTokens.printed(text, figures)));
		return new Narratives(printed, this.headings);
	}

}
