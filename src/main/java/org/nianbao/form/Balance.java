package org.nianbao.form;

import java.util.List;

/**
 * Two groups of cells that must add up to the same figure.
 *
 * @param check the check that watches it, such as {@code B1}
 * @param label the column, row or block that it holds in, as a sentence begins with it
 * @param left the cells on the left; of a total, the total itself
 * @param right the cells on the right; of a total, its parts
 * @param total whether the left side is a total, computed while a report is written
 */
public record Balance(String check, String label, List<Term> left, List<Term> right, boolean total) {

	/**
	 * The cell that a total is written in.
	 * @throws IllegalStateException if this is no total
	 */
	public Cell totalCell() {
		if (!this.total) {
			throw new IllegalStateException(this.label + " has no total");
		}
		return this.left.get(0).cell();
	}

}
