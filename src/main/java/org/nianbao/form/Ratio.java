package org.nianbao.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A share of a whole as an exact fraction, or why there is none.
 *
 * @param share what is counted, {@code null} if a cell of it is blank
 * @param whole of how many, {@code null} if a cell of it is blank
 * @param gap why no rate follows from these figures, {@code null} if one does
 */
public record Ratio(@Nullable BigDecimal share, @Nullable BigDecimal whole,
		@Nullable Gap gap) implements Comparable<Ratio> {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	/**
	 * The fraction of two figures.
	 */
	public static Ratio of(@Nullable BigDecimal share, @Nullable BigDecimal whole) {
		if (share == null || whole == null) {
			return new Ratio(share, whole, Gap.BLANK);
		}
		if (whole.signum() == 0) {
			return new Ratio(share, whole, Gap.ZERO);
		}
		boolean part = share.signum() >= 0 && share.compareTo(whole) <= 0;
		return new Ratio(share, whole, part ? null : Gap.MORE_THAN_ALL);
	}

	/**
	 * What stands for a rate that a form does not count.
	 */
	static Ratio lacking() {
		return new Ratio(null, null, Gap.LACKING);
	}

	/**
	 * The middle of ratios that are known; of an even number, halfway between the two in
	 * the middle.
	 * @return {@code null} if there are none
	 */
	public static @Nullable Ratio median(List<Ratio> known) {
		if (known.isEmpty()) {
			return null;
		}
		List<Ratio> sorted = known.stream().sorted().toList();
		Ratio upper = sorted.get(sorted.size() / 2);
		Ratio lower = sorted.get((sorted.size() - 1) / 2);
		BigDecimal whole = lower.knownWhole().multiply(upper.knownWhole());
		return of(lower.cross(upper).add(upper.cross(lower)), whole.multiply(TWO));
	}

	/**
	 * Whether there is a rate.
	 */
	public boolean known() {
		return this.gap == null;
	}

	/**
	 * The rate in per cent, rounded half up.
	 * @param decimals how many decimals it has
	 * @throws IllegalStateException if there is none
	 */
	public BigDecimal percent(int decimals) {
		return knownShare().multiply(HUNDRED).divide(knownWhole(), decimals, RoundingMode.HALF_UP);
	}

	/**
	 * Compares the fractions themselves, not what they are rounded to.
	 */
	@Override
	public int compareTo(Ratio other) {
		return cross(other).compareTo(other.cross(this));
	}

	private BigDecimal cross(Ratio other) {
		return knownShare().multiply(other.knownWhole());
	}

	private BigDecimal knownShare() {
		return require(this.share);
	}

	private BigDecimal knownWhole() {
		return require(this.whole);
	}

	private BigDecimal require(@Nullable BigDecimal figure) {
		if (this.gap != null || figure == null) {
			throw new IllegalStateException("there is no rate: " + this.gap);
		}
		return figure;
	}

	/**
	 * Why no rate follows from figures.
	 */
	public enum Gap {

		/** The form has no such cells. */
		LACKING("表格没有这一项"),

		/** A cell that the rate is made of is blank. */
		BLANK("报告在所用的单元格里没有填数"),

		/** There is nothing of which it could be a share. */
		ZERO("分母是 0，没有可以计算的件数"),

		/** The figures contradict each other. */
		MORE_THAN_ALL("分子大于分母，报告的数据前后不符");

		private final String reason;

		Gap(String reason) {
			this.reason = reason;
		}

		/**
		 * The reason as readers see it.
		 */
		public String reason() {
			return this.reason;
		}

	}

}
