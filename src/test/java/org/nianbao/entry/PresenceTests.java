package org.nianbao.entry;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.nianbao.account.SignedIn;
import org.nianbao.entry.Presence.Person;

import static org.assertj.core.api.Assertions.assertThat;

class PresenceTests {

	private static final SignedIn LI = person(1, "李四");

	private static final SignedIn ZHANG = person(2, "张三");

	private final AtomicLong nanoseconds = new AtomicLong();

	private final Presence presence = new Presence(this.nanoseconds::get);

	@Test
	void peopleSeeEachOtherOnTheSameReportAlone() {
		comes(7, LI, "table3");
		assertThat(this.presence.others(7, ZHANG)).extracting(Person::name).containsExactly("李四");
		assertThat(this.presence.others(7, LI)).isEmpty();
		assertThat(this.presence.others(8, ZHANG)).isEmpty();
	}

	@Test
	void whoGoesOnToAnotherPageIsSeenThereAlone() {
		comes(7, LI, "table3");
		comes(7, LI, "opening");
		assertThat(this.presence.others(7, ZHANG)).extracting(Person::page).containsExactly("opening");
	}

	@Test
	void whoHasNotAskedForFifteenSecondsIsGone() {
		comes(7, LI, "table3");
		this.nanoseconds.addAndGet(Duration.ofSeconds(14).toNanos());
		assertThat(this.presence.others(7, ZHANG)).hasSize(1);
		this.nanoseconds.addAndGet(Duration.ofSeconds(2).toNanos());
		assertThat(this.presence.others(7, ZHANG)).isEmpty();
	}

	private void comes(long report, SignedIn who, String page) {
		this.presence.here(report, who, new Person(who.displayName(), page, null, "正在填写"));
	}

	private static SignedIn person(long id, String name) {
		return new SignedIn(id, name, name, "", Set.of(), false);
	}

}
