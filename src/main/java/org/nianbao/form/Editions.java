package org.nianbao.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The editions of the form that are in use. Each is read once, when it is asked for: a
 * check on the command line mostly needs one.
 */
public final class Editions {

	/** Each is named after the first year that it is prescribed for; the oldest first. */
	private static final List<String> IDS = List.of("2019", "2021");

	private static final Map<String, Edition> READ = new ConcurrentHashMap<>();

	private Editions() {
	}

	/**
	 * The names of all editions, the oldest first.
	 */
	public static List<String> ids() {
		return IDS;
	}

	/**
	 * All editions, the oldest first.
	 */
	public static List<Edition> all() {
		return IDS.stream().map(Editions::edition).toList();
	}

	/**
	 * The edition of a name, such as {@code 2021}.
	 */
	public static Optional<Edition> byId(String id) {
		return IDS.contains(id) ? Optional.of(edition(id)) : Optional.empty();
	}

	/**
	 * The edition that is prescribed for the reports of a year.
	 * @return empty for the years before 2019, which had no uniform form
	 */
	public static Optional<Edition> forYear(int year) {
		return IDS.stream()
			.filter((id) -> Integer.parseInt(id) <= year)
			.reduce((earlier, later) -> later)
			.map(Editions::edition)
			.filter((edition) -> edition.covers(year));
	}

	private static Edition edition(String id) {
		return READ.computeIfAbsent(id, (name) -> EditionFile.read("edition-" + name + ".yaml"));
	}

}
