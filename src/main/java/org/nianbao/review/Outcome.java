package org.nianbao.review;

/**
 * What became of one report of many that a decision was made on.
 *
 * @param id the report's key
 * @param title its title
 * @param done whether the decision took effect
 * @param words what became of it, in Chinese
 */
public record Outcome(long id, String title, boolean done, String words) {

	/**
	 * The title and what became of it, as one line.
	 */
	@Override
	public String toString() {
		return this.title + "：" + this.words;
	}

}
