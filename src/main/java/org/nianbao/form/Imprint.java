package org.nianbao.form;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a report says of its publication in the portal.
 *
 * @param number which revision of the report it is, from 1
 * @param issuedOn the day on which this revision was published
 * @param historical whether it was published elsewhere before it came into the portal
 */
public record Imprint(int number, LocalDate issuedOn, boolean historical) {

	/**
	 * The day on which the report was published first; empty where only the day of a
	 * correction is known.
	 */
	public Optional<LocalDate> firstIssuedOn() {
		return Optional.of(this.issuedOn).filter((day) -> this.number == 1);
	}

}
