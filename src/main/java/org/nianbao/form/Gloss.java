package org.nianbao.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the words of the form are in English, for readers who do not read Chinese: it
 * stands beside the form's own wording and never in its place.
 */
public final class Gloss {

	private static final String FILE = "/form/gloss-en.yaml";

	private static final Map<String, String> WORDS = read();

	private Gloss() {
	}

	/**
	 * A word of the form in English.
	 * @param word a label, heading or name as an edition has it
	 * @return empty if it is none of the form's
	 */
	public static Optional<String> of(String word) {
		return Optional.ofNullable(WORDS.get(word));
	}

	/**
	 * All words of the form that are in a file of English words, in the order of the
	 * form.
	 */
	static Map<String, String> all() {
		return WORDS;
	}

	private static Map<String, String> read() {
		try (BufferedReader yaml = new BufferedReader(
				new InputStreamReader(FormNode.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
			Map<String, String> words = new LinkedHashMap<>();
			Editions.all()
				.forEach((edition) -> edition.rates().forEach((rate) -> words.put(rate.label(), rate.english())));
			words.putAll(Correspondence.english());
			((Map<?, ?>) YamlTree.read(yaml)).forEach((word, gloss) -> words.put(word.toString(), gloss.toString()));
			return Collections.unmodifiableMap(words);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
