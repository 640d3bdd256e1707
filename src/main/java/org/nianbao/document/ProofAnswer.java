package org.nianbao.document;

/**
 * Why a warning may stand, as the proof sheet tells it.
 *
 * @param words the explanation
 * @param by who gave it, empty where it was given beside the figure
 * @param at when, as people in China read it; empty where it was given beside the figure
 */
public record ProofAnswer(String words, String by, String at) {

	/**
	 * Who gave it and when, in one line; empty where it was given beside the figure.
	 */
	public String signature() {
		return this.by.isEmpty() ? "" : this.by + "，" + this.at;
	}

}
