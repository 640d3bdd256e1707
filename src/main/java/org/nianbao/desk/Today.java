package org.nianbao.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.stereotype.Component;

/**
 * The date in China, and the year whose reports are due.
 */
@Component
class Today {

	static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	private final Clock clock;

	Today(Clock clock) {
		this.clock = clock;
	}

	LocalDate date() {
		return LocalDate.now(this.clock.withZone(CHINA));
	}

	/**
	 * The last calendar year.
	 */
	int dueYear() {
		return dueYear(date());
	}

	static int dueYear(LocalDate today) {
		return today.getYear() - 1;
	}

}
