package org.nianbao.api;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/**
 * Keeps a token or a person to {@value #PER_MINUTE} checks in any minute. What is refused
 * is not counted.
 */
@Component
class CheckRate {

	static final int PER_MINUTE = 120;

	private static final long MINUTE = Duration.ofMinutes(1).toMillis();

	private static final long MILLISECONDS = 1000;

	private static final int REMEMBERED = 10_000;

	private final Cache<String, Recent> askers;

	private final Clock clock;

	CheckRate(Clock clock) {
		this.clock = clock;
		this.askers = Caffeine.newBuilder()
			.ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
			.expireAfterAccess(Duration.ofMinutes(2))
			.maximumSize(REMEMBERED)
			.build();
	}

	/**
	 * Counts a check.
	 * @param asker the token or the person
	 * @throws TooManyChecks if it has to wait
	 */
	void count(String asker) {
		long wait = Objects.requireNonNull(this.askers.get(asker, (fresh) -> new Recent())).count(this.clock.millis());
		if (wait > 0) {
			throw new TooManyChecks((wait + MILLISECONDS - 1) / MILLISECONDS);
		}
	}

	/**
	 * When somebody asked for their last checks; the oldest gives way to the next.
	 */
	private static final class Recent {

		private final long[] times = new long[PER_MINUTE];

		private int counted;

		/**
		 * Counts a check, if it is allowed.
		 * @return 0 if it is, otherwise in how many milliseconds it will be
		 */
		synchronized long count(long now) {
			int oldest = this.counted % PER_MINUTE;
			long passed = now - this.times[oldest];
			if (this.counted >= PER_MINUTE && passed >= 0 && passed < MINUTE) {
				return MINUTE - passed;
			}
			this.times[oldest] = now;
			this.counted = (this.counted + 1 < 2 * PER_MINUTE) ? this.counted + 1 : PER_MINUTE;
			return 0;
		}

	}

}
