package org.nianbao.entry;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Who has a report open at the moment, and where: everybody whose page has asked within
 * the last seconds. It is kept in memory alone.
 */
@Component
class Presence {

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private static final int REMEMBERED = 10_000;

	private final Cache<Seat, Person> present;

	Presence() {
		this(Ticker.systemTicker());
	}

	Presence(Ticker ticker) {
		this.present = Caffeine.newBuilder().ticker(ticker).expireAfterWrite(PATIENCE).maximumSize(REMEMBERED).build();
	}

	/**
	 * Somebody is here.
	 */
	void here(long report, SignedIn who, Person person) {
		this.present.put(new Seat(report, who.id()), person);
	}

	/**
	 * Everybody else who has a report open, by name.
	 */
	List<Person> others(long report, SignedIn who) {
		return this.present.asMap()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().report() == report && entry.getKey().account() != who.id())
			.map(Map.Entry::getValue)
			.sorted(Comparator.comparing(Person::name))
			.toList();
	}

	/**
	 * Where somebody sits; who goes on to another page is seen there alone.
	 */
	private record Seat(long report, long account) {

	}

	/**
	 * Somebody who has a report open.
	 *
	 * @param name the person's name
	 * @param page the key of the section
	 * @param place the place that they are in, or {@code null}
	 * @param doing what they are doing, in Chinese: 正在填写 第三部分
	 */
	record Person(String name, String page, @Nullable String place, String doing) {

	}

}
