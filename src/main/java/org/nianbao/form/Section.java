package org.nianbao.form;

import org.jspecify.annotations.Nullable;

/**
 * One of the six sections of the report.
 *
 * @param number its number in the form, 一 to 六; also the name of its narrative
 * @param key its name in addresses, such as {@code table3} or {@code general}
 * @param heading the statutory heading without its number
 * @param table the table that it consists of, or {@code null} for a narrative
 */
public record Section(String number, String key, String heading, @Nullable Table table) {

	/**
	 * Whether the section is written in words.
	 */
	public boolean narrative() {
		return this.table == null;
	}

}
