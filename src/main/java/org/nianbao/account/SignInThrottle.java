package org.nianbao.account;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses passwords: after {@value #ATTEMPTS_PER_ACCOUNT} failures for one
 * username, or {@value #ATTEMPTS_PER_ADDRESS} from one address, sign-in is refused for a
 * quarter of an hour.
 */
@Component
public class SignInThrottle {

	private static final int ATTEMPTS_PER_ACCOUNT = 5;

	private static final int ATTEMPTS_PER_ADDRESS = 50;

	private static final Duration PAUSE = Duration.ofMinutes(15);

	private static final int REMEMBERED = 100_000;

	private final Cache<String, AtomicInteger> failures;

	public SignInThrottle() {
		this(Ticker.systemTicker());
	}

	SignInThrottle(Ticker ticker) {
		this.failures = Caffeine.newBuilder().ticker(ticker).expireAfterWrite(PAUSE).maximumSize(REMEMBERED).build();
	}

	/**
	 * Whether another attempt is refused for now.
	 */
	public boolean refuses(String username, String address) {
		return count(account(username)) >= ATTEMPTS_PER_ACCOUNT || count(address(address)) >= ATTEMPTS_PER_ADDRESS;
	}

	/**
	 * Remembers a failed attempt.
	 */
	public void failed(String username, String address) {
		add(account(username));
		add(address(address));
	}

	/**
	 * Forgets the failures of an account whose owner has signed in.
	 */
	public void succeeded(String username) {
		this.failures.invalidate(account(username));
	}

	private int count(String key) {
		AtomicInteger count = this.failures.getIfPresent(key);
		return (count != null) ? count.get() : 0;
	}

	private void add(String key) {
		this.failures.asMap().computeIfAbsent(key, (unknown) -> new AtomicInteger()).incrementAndGet();
	}

	private static String account(String username) {
		return "account " + username.strip().toLowerCase(Locale.ROOT);
	}

	private static String address(String address) {
		return "address " + address;
	}

}
