package org.nianbao.account;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SignInThrottleTests {

	private final AtomicLong nanos = new AtomicLong();

	private final SignInThrottle throttle = new SignInThrottle(this.nanos::get);

	@Test
	void anAccountIsPausedAfterFiveFailures() {
		fail("clerk", "10.0.0.1", 5);
		assertThat(this.throttle.admits("clerk", "10.0.0.2")).isFalse();
		assertThat(this.throttle.admits("other", "10.0.0.1")).isTrue();
	}

	@Test
	void ofManyAttemptsAtOnceFivePass() throws Exception {
		List<Callable<Boolean>> attempts = Stream
			.generate(() -> (Callable<Boolean>) () -> this.throttle.admits("clerk", "10.0.0.1"))
			.limit(40)
			.toList();
		ExecutorService guesser = Executors.newFixedThreadPool(8);
		try {
			assertThat(guesser.invokeAll(attempts)).extracting(Future::get).filteredOn(Boolean.TRUE::equals).hasSize(5);
		}
		finally {
			guesser.shutdown();
		}
	}

	@Test
	void thePauseLastsAQuarterOfAnHourFromTheLastFailure() {
		fail("clerk", "10.0.0.1", 4);
		pass(Duration.ofMinutes(14));
		fail("clerk", "10.0.0.1", 1);
		pass(Duration.ofMinutes(15).minusSeconds(1));
		assertThat(this.throttle.admits("clerk", "10.0.0.1")).isFalse();
		pass(Duration.ofSeconds(1));
		assertThat(this.throttle.admits("clerk", "10.0.0.1")).isTrue();
	}

	@Test
	void whoCannotWaitDoesNotMakeThePauseLonger() {
		fail("clerk", "10.0.0.1", 5);
		for (int minute = 0; minute < 15; minute++) {
			assertThat(this.throttle.admits("clerk", "10.0.0.1")).isFalse();
			pass(Duration.ofMinutes(1));
		}
		assertThat(this.throttle.admits("clerk", "10.0.0.1")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Clerk ", "clerk\u0001", "\u2003clerk" })
	void writingTheNameOtherwiseDoesNotHelp(String otherwise) {
		fail(otherwise, "10.0.0.1", 5);
		assertThat(this.throttle.admits("clerk", "10.0.0.1")).isFalse();
	}

	@Test
	void anAddressThatTriesManyNamesIsPaused() {
		for (int name = 0; name < 300; name++) {
			fail("name-" + name, "10.0.0.9", 1);
		}
		assertThat(this.throttle.admits("somebody", "10.0.0.9")).isFalse();
		assertThat(this.throttle.admits("somebody", "10.0.0.8")).isTrue();
	}

	@Test
	void whoSignsInStartsAnew() {
		fail("clerk", "10.0.0.1", 4);
		signIn("clerk", "10.0.0.1");
		fail("clerk", "10.0.0.1", 4);
		assertThat(this.throttle.admits("clerk", "10.0.0.1")).isTrue();
	}

	@Test
	void anOfficeBehindOneAddressSignsInAsOftenAsItLikes() {
		for (int person = 0; person < 200; person++) {
			signIn("person-" + person, "10.0.0.9");
		}
		assertThat(this.throttle.admits("somebody", "10.0.0.9")).isTrue();
	}

	private void fail(String username, String address, int times) {
		for (int i = 0; i < times; i++) {
			assertThat(this.throttle.admits(username, address)).isTrue();
		}
	}

	private void signIn(String username, String address) {
		assertThat(this.throttle.admits(username, address)).isTrue();
		this.throttle.succeeded(username, address);
	}

	private void pass(Duration duration) {
		this.nanos.addAndGet(duration.toNanos());
	}

}
