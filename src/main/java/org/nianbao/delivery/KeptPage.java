package org.nianbao.delivery;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is the same for everybody, with its headers, as it is and compressed.
 */
final class KeptPage {

	/** What a kept page takes besides its bytes, in bytes. */
	private static final int OVERHEAD = 2048;

	private final long version;

	private final List<Header> headers;

	private final byte[] plain;

	private final byte @Nullable [] packed;

	private final String tag;

	private final String packedTag;

	private KeptPage(long version, List<Header> headers, String tag, byte[] plain, byte @Nullable [] packed) {
		this.version = version;
		this.headers = headers;
		this.plain = plain;
		this.packed = packed;
		this.tag = '"' + tag + '"';
		this.packedTag = '"' + tag + "-gzip\"";
	}

	/**
	 * Keeps an answer.
	 * @param version of what the public reads it was made
	 * @param tag the hash that it names for its bytes, {@code null} if it names none
	 * @param headers its headers, without those that depend on how it is written
	 */
	static KeptPage of(long version, @Nullable String tag, List<Header> headers, String type, byte[] bytes) {
		return new KeptPage(version, headers, (tag != null) ? tag : hash(bytes), bytes, Gzip.of(type, bytes));
	}

	private static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Whether it says what the public reads now.
	 */
	boolean isOf(long version) {
		return this.version == version;
	}

	/**
	 * How much memory it takes, in bytes.
	 */
	int weight() {
		return OVERHEAD + this.plain.length + ((this.packed != null) ? this.packed.length : 0);
	}

	/**
	 * Answers a request with it, or with the word that nothing has changed.
	 */
	void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		byte[] chosen = this.plain;
		String chosenTag = this.tag;
		for (Header header : this.headers) {
			header.on(response);
		}
		if (this.packed != null) {
			response.setHeader("Vary", "Accept-Encoding");
			if (Gzip.accepted(request.getHeader("Accept-Encoding"))) {
				chosen = this.packed;
				chosenTag = this.packedTag;
				response.setHeader("Content-Encoding", "gzip");
			}
		}
		response.setHeader("ETag", chosenTag);
		if (known(request.getHeader("If-None-Match"))) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentLength(chosen.length);
		if (!"HEAD".equals(request.getMethod())) {
			response.getOutputStream().write(chosen);
		}
	}

	/**
	 * Whether a request names one of the tags: both stand for the same page.
	 */
	private boolean known(@Nullable String tags) {
		return tags != null && (tags.contains(this.tag) || tags.contains(this.packedTag) || tags.strip().equals("*"));
	}

	/**
	 * A header of an answer, as often as it stands there.
	 */
	record Header(String name, List<String> values) {

		void on(HttpServletResponse response) {
			response.setHeader(this.name, this.values.get(0));
			for (int again = 1; again < this.values.size(); again++) {
				response.addHeader(this.name, this.values.get(again));
			}
		}

	}

}
