package org.nianbao.desk;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

/**
 * Moments as people in China read them.
 */
final class ChinaTime {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(Today.CHINA);

	private ChinaTime() {
	}

	static String minute(Instant at) {
		return MINUTE.format(at);
	}

}
