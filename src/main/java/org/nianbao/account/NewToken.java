package org.nianbao.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A token that was just made: {@code nb_} and 32 random bytes in letters that need no
 * escape in an address. It is shown once, and only its SHA-256 is kept.
 *
 * @param id the key under which it is kept
 * @param name the system that it belongs to
 * @param secret the token itself
 */
record NewToken(long id, String name, String secret) {

	private static final Pattern SECRET = Pattern.compile("nb_[0-9A-Za-z_-]{43}");

	private static final int BYTES = 32;

	private static final int PREFIX = 9;

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * Draws a token that nobody can guess.
	 */
	static String draw() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return "nb_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/**
	 * The first letters of a token, by which a person knows it again. They open nothing.
	 */
	static String prefix(String secret) {
		return secret.substring(0, PREFIX);
	}

	/**
	 * What is kept of a token, in hexadecimal; nothing if it cannot be one.
	 */
	static Optional<String> sha256(String secret) {
		return SECRET.matcher(secret).matches() ? Optional.of(digest(secret)) : Optional.empty();
	}

	private static String digest(String text) {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * Keeps the token out of every log.
	 */
	@Override
	public String toString() {
		return "token/" + this.id;
	}

}
