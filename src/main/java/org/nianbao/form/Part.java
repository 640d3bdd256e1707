package org.nianbao.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a statutory table with columns of its own.
 *
 * @param title the clause of Article 20 that it reports on, or {@code null}
 * @param corner what stands above the row labels, or {@code null}
 * @param columns its columns, from left to right
 * @param rows its rows, from top to bottom; empty where it has one row without a label
 */
record Part(@Nullable String title, @Nullable String corner, List<Heading> columns, List<Heading> rows) {

	private static final Heading UNNAMED = new Heading("", "", "", CellType.COUNT, false, List.of());

	List<Heading> rowLeaves() {
		return this.rows.isEmpty() ? List.of(UNNAMED) : this.rows.stream().flatMap(Heading::leaves).toList();
	}

	int stubWidth() {
		return Heading.height(this.rows);
	}

	int width() {
		return stubWidth() + this.columns.stream().mapToInt(Heading::width).sum();
	}

}
