package org.nianbao.form;

import java.util.List;

/**
 * Something that a narrative is expected to speak of.
 *
 * @param heading its sub-heading without a number, such as 依申请公开
 * @param hint one sentence that says what to write there
 * @param words the wordings that speak of it, in the notation of
 * {@code narrative.Wording}; empty if that is not checked
 * @param unlike expressions that contain such words and speak of something else
 */
public record Topic(String heading, String hint, List<String> words, List<String> unlike) {

	public Topic {
		words = List.copyOf(words);
		unlike = List.copyOf(unlike);
	}

}
