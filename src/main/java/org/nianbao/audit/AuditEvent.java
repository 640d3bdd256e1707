package org.nianbao.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that somebody did.
 *
 * @param at when, to the microsecond
 * @param actor the account's username, or the portal's own name
 * @param origin the network address that it was done from, empty if by the portal itself
 * @param action what was done, as one verb
 * @param subject what it was done to, such as {@code report/12}
 * @param detail what changed, in words
 * @param previousHash the hash of the event before, empty for the first
 * @param hash the SHA-256 of all of the above, each led by its length, in hexadecimal
 */
public record AuditEvent(Instant at, String actor, String origin, String action, String subject, String detail,
		String previousHash, String hash) {

	static AuditEvent of(Instant at, String actor, String origin, String action, String subject, String detail,
			String previousHash) {
		String hash = sha256(Stream.of(at.toString(), actor, origin, action, subject, detail, previousHash)
			.map((field) -> field.length() + ":" + field)
			.collect(Collectors.joining()));
		return new AuditEvent(at, actor, origin, action, subject, detail, previousHash, hash);
	}

	boolean isAuthentic() {
		return equals(of(this.at, this.actor, this.origin, this.action, this.subject, this.detail, this.previousHash));
	}

	private static String sha256(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
