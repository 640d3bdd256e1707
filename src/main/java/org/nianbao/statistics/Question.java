package org.nianbao.statistics;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Scope;

/**
 * What an address of the statistics asks for; everything may be left out.
 *
 * @param year the report year
 * @param org the code of an organization, instead of a year
 * @param scope {@code own} or {@code whole}
 * @param sort the column that the table is sorted by
 * @param order {@code ascending} or {@code descending}
 * @param page the page of the table, from 1
 */
record Question(@Nullable String year, @Nullable String org, @Nullable String scope, @Nullable String sort,
		@Nullable String order, @Nullable String page) {

	Question {
		year = given(year);
		org = given(org);
		scope = given(scope);
		if (year != null && org != null) {
			throw NotCounted.wrong("both");
		}
		if (year != null && !year.matches("[0-9]{4}")) {
			throw NotCounted.wrong("year");
		}
		if (org != null && !org.matches("[\\w-]{1,32}")) {
			throw NotCounted.wrong("code");
		}
	}

	private static @Nullable String given(@Nullable String value) {
		return (value != null && !value.isBlank()) ? value.strip() : null;
	}

	/**
	 * Whose acts are asked for, {@code null} if it is left open.
	 * @throws NotCounted if there is no such scope
	 */
	@Nullable Scope asked() {
		String name = this.scope;
		return (name == null) ? null
				: Arrays.stream(Scope.values())
					.filter((one) -> one.name().toLowerCase(Locale.ROOT).equals(name))
					.findFirst()
					.orElseThrow(() -> NotCounted.wrong("scope"));
	}

	/**
	 * The number of the page, 1 where none is understood.
	 */
	int number() {
		return (this.page != null && this.page.matches("[1-9][0-9]{0,5}")) ? Integer.parseInt(this.page) : 1;
	}

}
