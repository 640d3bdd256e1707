package org.nianbao.narrative;

import java.util.List;

/**
 * Something that a narrative can speak of.
 *
 * @param name what it is called
 * @param words the wordings that speak of it
 * @param unlike expressions that contain such words and speak of something else
 * @see Wording
 */
public record Subject(String name, List<String> words, List<String> unlike) {

	public Subject {
		words = List.copyOf(words);
		unlike = List.copyOf(unlike);
	}

}
