package org.nianbao.statistics;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Cell;
import org.nianbao.form.Edition;
import org.nianbao.form.Scope;

/**
 * What the current public revision of a report says in the cells that statistics read.
 *
 * @param organizationCode the code of the organization
 * @param organizationName its name in the report
 * @param year the report year
 * @param scope whose acts it counts
 * @param edition the form that it follows
 * @param number the number of the revision, from 1
 * @param names the names of the cells that were read, ascending
 * @param figures the numbers in them, {@code null} for a blank and for a cell that the
 * form does not have
 */
record Reported(String organizationCode, String organizationName, int year, Scope scope, Edition edition, int number,
		List<String> names, @Nullable BigDecimal[] figures) {

	/**
	 * The number in a cell, {@code null} if it is blank.
	 * @throws IllegalArgumentException if the cell was not read
	 */
	@Nullable BigDecimal figure(Cell cell) {
		int at = Collections.binarySearch(this.names, cell.name());
		if (at < 0) {
			throw new IllegalArgumentException(cell.name() + " was not read");
		}
		return this.figures[at];
	}

	/**
	 * Where citizens find the report.
	 */
	public String address() {
		return "/reports/" + this.organizationCode + "/" + this.year;
	}

}
