package org.nianbao.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The balances of an edition as indexes of cells, so that all of them are added up on
 * plain numbers.
 */
public final class Sums {

	private final List<Balance> balances;

	private final int[][] left;

	private final int[][] right;

	Sums(List<Balance> balances) {
		this.balances = balances;
		this.left = balances.stream().map((balance) -> indexes(balance.left())).toArray(int[][]::new);
		this.right = balances.stream().map((balance) -> indexes(balance.right())).toArray(int[][]::new);
	}

	private static int[] indexes(List<Term> terms) {
		return terms.stream().mapToInt((term) -> term.cell().index()).toArray();
	}

	/**
	 * The balances that do not hold. A blank adds nothing.
	 * @return their places in {@link Edition#balances()}, ascending
	 */
	public int[] broken(Figures figures) {
		long[] whole = figures.whole();
		return (whole != null) ? broken(whole)
				: IntStream.range(0, this.left.length).filter((at) -> !holds(figures, at)).toArray();
	}

	private boolean holds(Figures figures, int at) {
		Balance balance = this.balances.get(at);
		BigDecimal sum = figures.sum(balance.left());
		return sum.compareTo(figures.sum(balance.right())) == 0;
	}

	private int[] broken(long[] figures) {
		int[] broken = new int[this.left.length];
		int found = 0;
		for (int at = 0; at < this.left.length; at++) {
			if (sum(figures, this.left[at]) != sum(figures, this.right[at])) {
				broken[found++] = at;
			}
		}
		return Arrays.copyOf(broken, found);
	}

	private static long sum(long[] figures, int[] indexes) {
		long sum = 0;
		for (int index : indexes) {
			sum += figures[index];
		}
		return sum;
	}

}
