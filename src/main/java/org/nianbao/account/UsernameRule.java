package org.nianbao.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a username must be like: easy to tell on the telephone, and written in one way
 * only.
 */
final class UsernameRule {

	private static final Pattern USERNAME = Pattern.compile("[0-9a-z._-]{2,64}");

	private UsernameRule() {
	}

	/**
	 * What to do about a username, in Chinese; nothing if it will do.
	 */
	static Optional<String> problem(String username) {
		return USERNAME.matcher(username).matches() ? Optional.empty() : Optional.of("用户名请用 2 到 64 个小写字母、数字、点、下划线或连字符");
	}

	/**
	 * The one way to write what somebody typed at sign-in. Spring Security trims control
	 * characters too, so whoever counts attempts has to do the same.
	 */
	static String canonical(String typed) {
		return typed.trim().strip().toLowerCase(Locale.ROOT);
	}

}
