package org.nianbao.report;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a report took from last year's, and what its clerk says of it.
 *
 * @param figure the figure that last year's report states; money in 万元
 * @param source where last year's report states it, as a person reads it
 * @param confirmed whether the clerk has confirmed it
 * @param stated the other figure that the reason speaks of, {@code null} if there is none
 * @param reason why this report states that other figure, empty if it does not
 */
@Embeddable
public record CarriedOver(BigDecimal figure, String source, boolean confirmed, @Nullable BigDecimal stated,
		String reason) {

	CarriedOver confirm() {
		return new CarriedOver(this.figure, this.source, true, null, "");
	}

	CarriedOver because(@Nullable BigDecimal stated, String reason) {
		return new CarriedOver(this.figure, this.source, false, stated, reason);
	}

	/**
	 * Whether a report that states a figure states last year's.
	 * @param stated what the report states, {@code null} for a blank
	 */
	public boolean equalTo(@Nullable BigDecimal stated) {
		return same(stated, this.figure);
	}

	private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
		return one != null && other != null && one.compareTo(other) == 0;
	}

	/**
	 * Whether nothing is left to say: the same figure is confirmed, another one has its
	 * reason.
	 * @param stated what the report states, {@code null} for a blank
	 */
	public boolean settled(@Nullable BigDecimal stated) {
		return equalTo(stated) ? this.confirmed : explains(stated);
	}

	/**
	 * Whether the reason speaks of the other figure that a report states.
	 * @param stated what the report states, {@code null} for a blank
	 */
	public boolean explains(@Nullable BigDecimal stated) {
		return !this.reason.isEmpty() && same(stated, this.stated);
	}

	/**
	 * The figure as the report prints it.
	 */
	public String text() {
		return this.figure.stripTrailingZeros().toPlainString();
	}

}
