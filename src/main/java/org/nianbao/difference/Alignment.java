package org.nianbao.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A longest common subsequence of two lists, found as Myers describes in "An O(ND)
 * Difference Algorithm and Its Variations" (1986), for lists that do not differ too much.
 */
final class Alignment {

	/** The square of it bounds time and space. */
	private static final int MOST_EDITS = 1500;

	static final int NONE = -1;

	private final int[] a;

	private final int[] b;

	private final int head;

	private final int n;

	private final int m;

	private final List<int[]> reached = new ArrayList<>();

	private Alignment(int[] a, int[] b) {
		this.a = a;
		this.b = b;
		int shorter = Math.min(a.length, b.length);
		int mismatch = Arrays.mismatch(a, b);
		this.head = (mismatch < 0) ? shorter : mismatch;
		int tail = 0;
		while (tail < shorter - this.head && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
			tail++;
		}
		this.n = a.length - this.head - tail;
		this.m = b.length - this.head - tail;
	}

	/**
	 * Pairs equal elements, in the order of both lists.
	 * @return for each element of the first its partner's index in the second or
	 * {@link #NONE}; nothing if they differ too much
	 */
	static <T> Optional<int[]> of(List<T> first, List<T> second) {
		Map<T, Integer> numbers = new HashMap<>();
		return new Alignment(numbered(first, numbers), numbered(second, numbers)).partners();
	}

	private static <T> int[] numbered(List<T> list, Map<T, Integer> numbers) {
		return list.stream().mapToInt((element) -> numbers.computeIfAbsent(element, (key) -> numbers.size())).toArray();
	}

	private Optional<int[]> partners() {
		int edits = forward();
		if (edits < 0) {
			return Optional.empty();
		}
		int[] partners = new int[this.a.length];
		Arrays.fill(partners, NONE);
		for (int i = 0; i < this.head; i++) {
			partners[i] = i;
		}
		for (int i = this.head + this.n; i < this.a.length; i++) {
			partners[i] = i - this.n + this.m;
		}
		backward(edits, partners);
		return Optional.of(partners);
	}

	/**
	 * How few edits lead from one list to the other, -1 if too many.
	 */
	private int forward() {
		int most = Math.min(this.n + this.m, MOST_EDITS);
		int[] furthest = new int[2 * most + 3];
		for (int edits = 0; edits <= most; edits++) {
			this.reached.add(Arrays.copyOfRange(furthest, most - edits, most + edits + 3));
			for (int k = -edits; k <= edits; k += 2) {
				int at = most + 1 + k;
				int x = follow(
						down(k, edits, furthest[at - 1], furthest[at + 1]) ? furthest[at + 1] : furthest[at - 1] + 1,
						k);
				furthest[at] = x;
				if (k == this.n - this.m && x >= this.n) {
					return edits;
				}
			}
		}
		return -1;
	}

	private static boolean down(int k, int edits, int left, int right) {
		return k == -edits || (k != edits && left < right);
	}

	private int follow(int from, int k) {
		int x = from;
		while (x < this.n && x - k < this.m && x >= k && this.a[this.head + x] == this.b[this.head + x - k]) {
			x++;
		}
		return x;
	}

	private void backward(int edits, int[] partners) {
		int x = this.n;
		int y = this.m;
		for (int d = edits; d > 0; d--) {
			int[] before = this.reached.get(d);
			int at = d + 1 + x - y;
			boolean down = down(x - y, d, before[at - 1], before[at + 1]);
			int fromX = down ? before[at + 1] : before[at - 1];
			int fromY = fromX - (x - y) + (down ? -1 : 1);
			pair(partners, down ? fromX : fromX + 1, x, y);
			x = fromX;
			y = fromY;
		}
		pair(partners, 0, x, y);
	}

	private void pair(int[] partners, int from, int x, int y) {
		for (int i = from; i < x; i++) {
			partners[this.head + i] = this.head + y - (x - i);
		}
	}

}
