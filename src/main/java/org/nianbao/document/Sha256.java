package org.nianbao.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a file in 64 small hexadecimal digits, by which anybody can tell whether
 * two files are the same.
 */
public final class Sha256 {

	private Sha256() {
	}

	/**
	 * What counts the bytes of a file that is never in memory as a whole.
	 */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The SHA-256 of a whole file.
	 */
	public static String of(byte[] bytes) {
		return of(digest(), bytes);
	}

	/**
	 * The SHA-256 of a file whose bytes were counted.
	 * @param digest what counted them; it begins anew afterwards
	 * @param last bytes that are still to be counted
	 */
	public static String of(MessageDigest digest, byte... last) {
		return HexFormat.of().formatHex(digest.digest(last));
	}

}
