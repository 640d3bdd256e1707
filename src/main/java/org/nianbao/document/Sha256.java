package org.nianbao.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a file, by which anybody can tell whether two files are the same.
 */
public final class Sha256 {

	private Sha256() {
	}

	/**
	 * The SHA-256 in 64 small hexadecimal digits.
	 */
	public static String of(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
