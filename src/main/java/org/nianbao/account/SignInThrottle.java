package org.nianbao.account;

import java.time.Duration;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses passwords: after {@value #ATTEMPTS_PER_ACCOUNT} failures for one
 * username, or {@value #ATTEMPTS_PER_ADDRESS} from one address, sign-in is refused until
 * a quarter of an hour after the last of them. An attempt counts as failed from its
 * beginning until it has succeeded, so that many at once do not slip through.
 */
@Component
public class SignInThrottle {

	private static final int ATTEMPTS_PER_ACCOUNT = 5;

	private static final int ATTEMPTS_PER_ADDRESS = 300;

	private static final Duration PAUSE = Duration.ofMinutes(15);

	private static final int REMEMBERED = 100_000;

	/** No account has a longer name, and what is kept in memory must not grow. */
	private static final int LONGEST_NAME = 65;

	private final Cache<String, Integer> attempts;

	public SignInThrottle() {
		this(Ticker.systemTicker());
	}

	SignInThrottle(Ticker ticker) {
		this.attempts = Caffeine.newBuilder().ticker(ticker).expireAfterWrite(PAUSE).maximumSize(REMEMBERED).build();
	}

	/**
	 * Lets an attempt through and counts it, or refuses it for now. What is refused is
	 * not counted, so that a pause ends also for who cannot wait.
	 * @return whether the attempt may go on
	 */
	public synchronized boolean admits(String username, String address) {
		String account = account(username);
		String from = address(address);
		if (count(account) >= ATTEMPTS_PER_ACCOUNT || count(from) >= ATTEMPTS_PER_ADDRESS) {
			return false;
		}
		this.attempts.put(account, count(account) + 1);
		this.attempts.put(from, count(from) + 1);
		return true;
	}

	/**
	 * Forgets the failures of an account whose owner has signed in, and that the address
	 * has made this attempt.
	 */
	public synchronized void succeeded(String username, String address) {
		this.attempts.invalidate(account(username));
		this.attempts.asMap().computeIfPresent(address(address), (from, count) -> (count > 1) ? count - 1 : null);
	}

	private int count(String key) {
		return Objects.requireNonNullElse(this.attempts.getIfPresent(key), 0);
	}

	private static String account(String username) {
		String name = UsernameRule.canonical(username);
		return "account " + name.substring(0, Math.min(name.length(), LONGEST_NAME));
	}

	private static String address(String address) {
		return "address " + address;
	}

}
