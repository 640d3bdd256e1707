package org.nianbao.bundle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 in hexadecimal.
 */
final class Sha256 {

	private Sha256() {
	}

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static String of(byte[] bytes) {
		return of(digest(), bytes);
	}

	static String of(MessageDigest digest, byte... last) {
		return HexFormat.of().formatHex(digest.digest(last));
	}

}
