package org.nianbao.api;

import java.time.Clock;

import org.springframework.stereotype.Component;

/**
 * Keeps a token or a person to {@value #PER_MINUTE} checks in any minute. What is refused
 * is not counted.
 */
@Component
class CheckRate {

	static final int PER_MINUTE = 120;

	private final Pace pace;

	CheckRate(Clock clock) {
		this.pace = new Pace(clock, PER_MINUTE);
	}

	/**
	 * Counts a check.
	 * @param asker the token or the person
	 * @throws TooManyChecks if it has to wait
	 */
	void count(String asker) {
		long wait = this.pace.count(asker);
		if (wait > 0) {
			throw new TooManyChecks(wait);
		}
	}

}
