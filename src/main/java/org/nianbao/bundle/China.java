package org.nianbao.bundle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Moments as people in China read them.
 */
final class China {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

	private China() {
	}

	static String second(Instant at) {
		return SECOND.format(at);
	}

	static String minute(Instant at) {
		return MINUTE.format(at);
	}

	static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, ZONE);
	}

	static LocalDateTime local(Instant at) {
		return LocalDateTime.ofInstant(at, ZONE);
	}

}
