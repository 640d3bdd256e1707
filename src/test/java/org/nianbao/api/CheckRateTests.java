package org.nianbao.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class CheckRateTests {

	private final Hand hand = new Hand();

	private final CheckRate rate = new CheckRate(this.hand);

	@Test
	void whoWaitsAsLongAsSaidIsLetIn() {
		all();
		this.hand.turn(Duration.ofSeconds(20));
		assertThat(refused().seconds()).isEqualTo(40);
		this.hand.turn(Duration.ofMillis(39_999));
		assertThat(refused().seconds()).isEqualTo(1);
		this.hand.turn(Duration.ofMillis(1));
		assertThatNoException().isThrownBy(() -> this.rate.count("one"));
	}

	@Test
	void anyMinuteCountsNotEachByTheClock() {
		for (int i = 0; i < CheckRate.PER_MINUTE; i++) {
			this.rate.count("one");
			this.hand.turn(Duration.ofMillis(400));
		}
		assertThat(refused().seconds()).isEqualTo(12);
		for (int i = 0; i < 10 * CheckRate.PER_MINUTE; i++) {
			this.hand.turn(Duration.ofMillis(500));
			if (i >= 24) {
				this.rate.count("one");
			}
		}
	}

	@Test
	void oneDoesNotHoldUpAnother() {
		all();
		assertThatNoException().isThrownBy(() -> this.rate.count("another"));
	}

	@Test
	void aClockThatIsSetBackLocksNobodyOut() {
		all();
		this.hand.turn(Duration.ofHours(-1));
		assertThatNoException().isThrownBy(() -> this.rate.count("one"));
	}

	private void all() {
		for (int i = 0; i < CheckRate.PER_MINUTE; i++) {
			this.rate.count("one");
		}
	}

	private TooManyChecks refused() {
		return assertThatExceptionOfType(TooManyChecks.class).isThrownBy(() -> this.rate.count("one")).actual();
	}

	/**
	 * A clock that the test turns.
	 */
	private static final class Hand extends Clock {

		private Instant now = Instant.parse("2026-01-20T01:30:00Z");

		void turn(Duration by) {
			this.now = this.now.plus(by);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
