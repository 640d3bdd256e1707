package org.nianbao.form;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a report says of its publication in the portal.
 *
 * @param number which revision of the report it is, from 1
 * @param issuedOn the day on which this revision was published
 * @param historical whether it was published elsewhere before it came into the portal
 * @param remark what the reviewer recorded in public about this revision, {@code null} if
 * nothing
 * @param replaced which revision it replaced, {@code null} if it does not say
 */
public record Imprint(int number, LocalDate issuedOn, boolean historical, @Nullable String remark,
		@Nullable Replaced replaced) {

	/**
	 * The day on which the report was published first; empty where only the day of a
	 * correction is known.
	 */
	public Optional<LocalDate> firstIssuedOn() {
		return Optional.of(this.issuedOn).filter((day) -> this.number == 1);
	}

	/**
	 * The revision that was current before, and why it is no longer.
	 *
	 * @param number its number, from 1
	 * @param reason the public reason
	 */
	public record Replaced(int number, String reason) {

	}

}
