package org.nianbao.form;

import java.util.List;

/**
 * What an edition's file says about the figures.
 *
 * @param balances every balance and total, those that others build on first
 * @param floors every sum that must not be below zero
 * @param comparisons what should hold between figures, also against last year's
 */
record Rules(List<Balance> balances, List<Floor> floors, List<Comparison> comparisons) {

	Rules {
		balances = List.copyOf(balances);
		floors = List.copyOf(floors);
		comparisons = List.copyOf(comparisons);
	}

}
