package org.nianbao.account;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignInThrottleTests {

	private final AtomicLong nanos = new AtomicLong();

	private final SignInThrottle throttle = new SignInThrottle(this.nanos::get);

	@Test
	void anAccountIsPausedAfterFiveFailuresForAQuarterOfAnHour() {
		fail("clerk", "10.0.0.1", 4);
		assertThat(this.throttle.refuses("clerk", "10.0.0.1")).isFalse();
		fail("clerk", "10.0.0.1", 1);
		assertThat(this.throttle.refuses("clerk", "10.0.0.2")).isTrue();
		assertThat(this.throttle.refuses("other", "10.0.0.1")).isFalse();
		this.nanos.addAndGet(Duration.ofMinutes(16).toNanos());
		assertThat(this.throttle.refuses("clerk", "10.0.0.1")).isFalse();
	}

	@Test
	void writingTheNameOtherwiseDoesNotHelp() {
		fail("Clerk ", "10.0.0.1", 5);
		assertThat(this.throttle.refuses("clerk", "10.0.0.1")).isTrue();
	}

	@Test
	void anAddressThatTriesManyNamesIsPaused() {
		for (int name = 0; name < 50; name++) {
			fail("name-" + name, "10.0.0.9", 1);
		}
		assertThat(this.throttle.refuses("somebody", "10.0.0.9")).isTrue();
		assertThat(this.throttle.refuses("somebody", "10.0.0.8")).isFalse();
	}

	@Test
	void whoSignsInStartsAnew() {
		fail("clerk", "10.0.0.1", 4);
		this.throttle.succeeded("clerk");
		fail("clerk", "10.0.0.1", 4);
		assertThat(this.throttle.refuses("clerk", "10.0.0.1")).isFalse();
	}

	private void fail(String username, String address, int times) {
		for (int i = 0; i < times; i++) {
			this.throttle.failed(username, address);
		}
	}

}
