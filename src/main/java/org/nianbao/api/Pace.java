package org.nianbao.api;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Keeps everybody to a number of requests in any minute. What is refused is not counted.
 * Of those who asked, the last 10,000 are remembered.
 */
public final class Pace {

	private static final long MINUTE = Duration.ofMinutes(1).toMillis();

	private static final long MILLISECONDS = 1000;

	private static final int REMEMBERED = 10_000;

	private final Cache<String, Recent> askers;

	private final Clock clock;

	private final int perMinute;

	/**
	 * Lets everybody ask so many times in any minute.
	 */
	public Pace(Clock clock, int perMinute) {
		this.clock = clock;
		this.perMinute = perMinute;
		this.askers = Caffeine.newBuilder()
			.ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
			.expireAfterAccess(Duration.ofMinutes(2))
			.maximumSize(REMEMBERED)
			.build();
	}

	/**
	 * Counts a request, if it is allowed.
	 * @param asker who asks
	 * @return 0 if it is, otherwise in how many seconds it will be
	 */
	public long count(String asker) {
		long wait = Objects.requireNonNull(this.askers.get(asker, (fresh) -> new Recent(this.perMinute)))
			.count(this.clock.millis());
		return (wait + MILLISECONDS - 1) / MILLISECONDS;
	}

	/**
	 * When somebody asked last; the oldest time gives way to the next.
	 */
	private static final class Recent {

		private final long[] times;

		private int counted;

		Recent(int most) {
			this.times = new long[most];
		}

		/**
		 * Counts a request, if it is allowed.
		 * @return 0 if it is, otherwise in how many milliseconds it will be
		 */
		synchronized long count(long now) {
			int most = this.times.length;
			int oldest = this.counted % most;
			long passed = now - this.times[oldest];
			if (this.counted >= most && passed >= 0 && passed < MINUTE) {
				return MINUTE - passed;
			}
			this.times[oldest] = now;
			this.counted = (this.counted + 1 < 2 * most) ? this.counted + 1 : most;
			return 0;
		}

	}

}
