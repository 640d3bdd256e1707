package org.nianbao.check;

import java.util.List;

/**
 * A family of checks.
 *
 * @param key the letter with which the ids of its checks begin
 * @param zh what it is about, in Chinese
 * @param en what it is about, in English
 * @param entries its checks in their order
 */
public record CatalogueGroup(String key, About zh, About en, List<CatalogueEntry> entries) {

	public CatalogueGroup {
		entries = List.copyOf(entries);
	}

	/**
	 * What a family is about.
	 *
	 * @param name what it is called
	 * @param about what its checks have in common, in a sentence or two
	 */
	public record About(String name, String about) {

	}

}
