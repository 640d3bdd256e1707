package org.nianbao.report;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A moment at which it is asked what the public has.
 *
 * @param at the time
 * @param revisionId the key of the revision that was issued then, above those of all that
 * were issued before
 */
public record Moment(Instant at, long revisionId) {

	static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	static Moment now(Instant now) {
		return new Moment(now, Long.MAX_VALUE);
	}

}
