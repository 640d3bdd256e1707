package org.nianbao.difference;

import java.util.Arrays;
import java.util.List;

/**
 * Pairs paragraphs that resemble each other, in the order of both texts, so that the
 * paired ones have as much in common as can be.
 */
final class Resemblance {

	/** The share of pairs of neighbouring characters that two paragraphs must share. */
	private static final double ENOUGH = 0.4;

	private Resemblance() {
	}

	/**
	 * How much two texts have in common, from 0 to 1.
	 */
	static double of(String first, String second) {
		return share(profile(first), profile(second));
	}

	/**
	 * For each paragraph of the first list its partner's index in the second, or
	 * {@link Alignment#NONE}.
	 */
	static int[] partners(List<String> first, List<String> second) {
		double[][] likeness = likeness(first, second);
		double[][] best = new double[first.size() + 1][second.size() + 1];
		for (int i = first.size() - 1; i >= 0; i--) {
			for (int j = second.size() - 1; j >= 0; j--) {
				best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), likeness[i][j] + best[i + 1][j + 1]);
			}
		}
		return follow(likeness, best);
	}

	private static int[] follow(double[][] likeness, double[][] best) {
		int[] partners = new int[likeness.length];
		Arrays.fill(partners, Alignment.NONE);
		int i = 0;
		int j = 0;
		while (i < likeness.length && j < likeness[i].length) {
			if (likeness[i][j] > 0 && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
				partners[i++] = j++;
			}
			else if (best[i][j] == best[i + 1][j]) {
				i++;
			}
			else {
				j++;
			}
		}
		return partners;
	}

	private static double[][] likeness(List<String> first, List<String> second) {
		List<int[]> profiles = second.stream().map(Resemblance::profile).toList();
		return first.stream()
			.map(Resemblance::profile)
			.map((profile) -> likeness(profile, profiles))
			.toArray(double[][]::new);
	}

	private static double[] likeness(int[] profile, List<int[]> others) {
		return others.stream().mapToDouble((other) -> {
			double share = share(profile, other);
			return (share >= ENOUGH) ? share : 0;
		}).toArray();
	}

	private static double share(int[] a, int[] b) {
		return 2.0 * common(a, b) / Math.max(1, a.length + b.length);
	}

	/**
	 * The pairs of neighbouring characters, sorted.
	 */
	private static int[] profile(String paragraph) {
		int[] pairs = new int[Math.max(0, paragraph.length() - 1)];
		Arrays.setAll(pairs, (at) -> paragraph.charAt(at) << Character.SIZE | paragraph.charAt(at + 1));
		Arrays.sort(pairs);
		return pairs;
	}

	private static int common(int[] a, int[] b) {
		int common = 0;
		for (int i = 0, j = 0; i < a.length && j < b.length;) {
			if (a[i] == b[j]) {
				common++;
				i++;
				j++;
			}
			else if (a[i] < b[j]) {
				i++;
			}
			else {
				j++;
			}
		}
		return common;
	}

}
