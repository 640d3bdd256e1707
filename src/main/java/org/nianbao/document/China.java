package org.nianbao.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Moments as people in China read them.
 */
public final class China {

	static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

	private China() {
	}

	/**
	 * A moment such as {@code 2026-01-30 09:00:05}.
	 */
	public static String second(Instant at) {
		return SECOND.format(at);
	}

	/**
	 * A moment such as {@code 2026-01-30 09:00}.
	 */
	public static String minute(Instant at) {
		return MINUTE.format(at);
	}

	/**
	 * The day of a moment.
	 */
	public static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, ZONE);
	}

	/**
	 * The date and time of a moment.
	 */
	public static LocalDateTime local(Instant at) {
		return LocalDateTime.ofInstant(at, ZONE);
	}

}
