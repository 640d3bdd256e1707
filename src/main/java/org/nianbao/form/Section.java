package org.nianbao.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One of the six sections of the report.
 *
 * @param number its number in the form, 一 to 六; also the name of its narrative
 * @param key its name in addresses, such as {@code table3} or {@code general}
 * @param heading the statutory heading without its number
 * @param table the table that it consists of, or {@code null} for a narrative
 * @param topics what a narrative is expected to speak of, in order; empty where the form
 * expects nothing
 */
public record Section(String number, String key, String heading, @Nullable Table table, List<Topic> topics) {

	/**
	 * The form's words in it, each once, in the form's order: labels of the table, or
	 * what the narrative is expected to speak of.
	 */
	public List<String> words() {
		return (this.table != null) ? this.table.words() : this.topics.stream().map(Topic::heading).toList();
	}

	/**
	 * Whether the section is written in words.
	 */
	public boolean narrative() {
		return this.table == null;
	}

}
