package org.nianbao.account;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a password must be like: long enough to be hard to guess, and no longer than what
 * bcrypt reads.
 */
final class PasswordRule {

	private static final int LONGEST_BYTES = 72;

	private PasswordRule() {
	}

	/**
	 * What to do about a password, in Chinese; nothing if it will do.
	 */
	static Optional<String> problem(String password) {
		if (password.length() < Accounts.SHORTEST_PASSWORD) {
			return Optional.of("口令太短，请用至少 " + Accounts.SHORTEST_PASSWORD + " 个字符");
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
			return Optional.of("口令太长，请缩短到 " + LONGEST_BYTES + " 个字母或数字以内，一个汉字算三个");
		}
		return Optional.empty();
	}

}
