package org.nianbao.publication;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A year of which reports are public.
 *
 * @param year the report year
 * @param reports how many of its reports are public now
 * @param issued when one of it was issued for the first time
 * @param newest when one of those that are public now was issued last
 * @param withdrawn when one of it was taken back last, {@code null} if none ever was
 */
public record PublicYear(int year, long reports, Instant issued, Instant newest, @Nullable Instant withdrawn) {

	/**
	 * When what is public of it changed last.
	 */
	public Instant changed() {
		return (this.withdrawn != null && this.withdrawn.isAfter(this.newest)) ? this.withdrawn : this.newest;
	}

}
