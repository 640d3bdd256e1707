package org.nianbao.form;

import java.util.List;
import java.util.Optional;

/**
 * The editions of the form that are in use, read once.
 */
public final class Editions {

	private static final List<Edition> ALL = List.of(EditionFile.read("edition-2019.yaml"),
			EditionFile.read("edition-2021.yaml"));

	private Editions() {
	}

	/**
	 * All editions, the oldest first.
	 */
	public static List<Edition> all() {
		return ALL;
	}

	/**
	 * The edition of a name, such as {@code 2021}.
	 */
	public static Optional<Edition> byId(String id) {
		return ALL.stream().filter((edition) -> edition.id().equals(id)).findFirst();
	}

	/**
	 * The edition that is prescribed for the reports of a year.
	 * @return empty for the years before 2019, which had no uniform form
	 */
	public static Optional<Edition> forYear(int year) {
		return ALL.stream().filter((edition) -> edition.covers(year)).findFirst();
	}

}
