package org.nianbao.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.search.Typed;

/**
 * What an address of the comparison asks for; everything may be left out.
 *
 * @param reports the reports as {@code code/year}, parted by commas
 * @param show {@code all} to see also what does not differ
 * @param add the code of an organization or a part of its name, whose report is to be
 * added
 * @param year the report year of the one to be added
 */
record Question(@Nullable List<String> reports, @Nullable String show, @Nullable String add, @Nullable String year) {

	private static final int LONGEST = 100;

	Question {
		reports = (reports != null) ? List.copyOf(reports) : List.of();
		add = Typed.clean(add, LONGEST);
	}

	/**
	 * The reports that are compared.
	 * @throws NotCompared if they cannot be read or are too many
	 */
	List<Key> keys() {
		List<Key> keys = Key.all(this.reports);
		if (keys.size() > Comparison.MOST) {
			throw NotCompared.many(keys);
		}
		return keys;
	}

	boolean all() {
		return "all".equals(this.show);
	}

	/**
	 * The year of the report to be added, 0 if none is understood.
	 */
	int yearAdded() {
		return (this.year != null && this.year.matches("[0-9]{4}")) ? Integer.parseInt(this.year) : 0;
	}

}
