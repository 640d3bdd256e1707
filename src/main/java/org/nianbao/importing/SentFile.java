package org.nianbao.importing;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.document.Sha256;

/**
 * A file as it arrives.
 *
 * @param name its original name without a folder
 * @param pasted whether it is text that was pasted
 * @param bytes what it holds, {@code null} if it is not kept
 * @param sha256 the SHA-256 of what was received in hexadecimal
 * @param size its size in bytes
 * @param refusal why it is not kept, in Chinese; empty if it is
 */
record SentFile(String name, boolean pasted, byte @Nullable [] bytes, String sha256, long size, String refusal) {

	private static final int LONGEST_NAME = 200;

	private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

	private static final Pattern SYSTEM = Pattern.compile("\\..*|~\\$.*|(?i:thumbs\\.db|desktop\\.ini)");

	static SentFile of(String path, byte[] bytes) {
		return new SentFile(plain(path), false, bytes, Sha256.of(bytes), bytes.length, "");
	}

	static SentFile pasted(String name, byte[] bytes) {
		return new SentFile(name, true, bytes, Sha256.of(bytes), bytes.length, "");
	}

	/**
	 * A file that is not kept.
	 * @param why why not and what to do, in Chinese
	 */
	static SentFile refused(String path, long size, String why) {
		return new SentFile(plain(path), false, null, Sha256.of(new byte[0]), size, why);
	}

	/**
	 * Whether the operating system or an office program left a file beside the ones that
	 * the person means.
	 */
	static boolean ofTheSystem(String path) {
		return SYSTEM.matcher(plain(path)).matches();
	}

	private static String plain(String path) {
		String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
		String shown = NOT_SHOWN.matcher(name).replaceAll("").strip();
		int from = Math.max(0, shown.length() - LONGEST_NAME);
		return shown.isEmpty() ? "未命名" : shown.substring(from);
	}

}
