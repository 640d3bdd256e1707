package org.nianbao.search;

import java.util.Arrays;
import java.util.Locale;

/**
 * In which order reports are listed.
 */
public enum Order {

	/**
	 * Those with the words in their title or organization first, then those that have
	 * them most often, then the newest; without words the same as {@link #YEAR}.
	 */
	RELEVANCE("相关程度", "year desc, organization_code"),

	/** The newest report year first. */
	YEAR("年份", "year desc, organization_code"),

	/** By the code of the organization. */
	ORGANIZATION("机关", "organization_code, year desc"),

	/** What was issued last first. */
	PUBLISHED("发布日期", "published_at desc, year desc, organization_code");

	private final String words;

	private final String columns;

	Order(String words, String columns) {
		this.words = words;
		this.columns = columns;
	}

	/**
	 * The order of a name.
	 * @param otherwise what an unknown name means
	 */
	public static Order of(String name, Order otherwise) {
		return Arrays.stream(values()).filter((order) -> order.label().equals(name)).findFirst().orElse(otherwise);
	}

	/**
	 * Its name in addresses.
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Its name as people read it.
	 */
	public String words() {
		return this.words;
	}

	String columns() {
		return this.columns;
	}

}
