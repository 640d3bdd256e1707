package org.nianbao.delivery;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.nianbao.document.Sha256;
import org.springframework.http.HttpHeaders;

/**
 * An answer that is the same for everybody, with its headers, as it is and compressed.
 */
final class KeptPage {

	/** What a kept page takes besides its bytes, in bytes. */
	private static final int OVERHEAD = 6144;

	private final long version;

	private final String tag;

	private final KeptForm plain;

	/** The compressed ones, the smallest first. */
	private final List<Packed> packed;

	private KeptPage(long version, String tag, KeptForm plain, List<Packed> packed) {
		this.version = version;
		this.tag = tag;
		this.plain = plain;
		this.packed = packed;
	}

	/**
	 * Keeps an answer.
	 * @param version of what the public reads it was made
	 * @param named the hash that it names for its bytes, {@code null} if it names none
	 * @param headers its headers, without those that depend on how it is written
	 * @param type its media type
	 */
	static KeptPage of(long version, @Nullable String named, List<Header> headers, String type, byte[] bytes) {
		String tag = (named != null) ? named : Sha256.of(bytes);
		List<Packed> packed = Stream.of(Coding.values())
			.flatMap((coding) -> Packed.of(coding, tag, headers, coding.pack(type, bytes)).stream())
			.toList();
		Header plainTag = Header.of(HttpHeaders.ETAG, '"' + tag + '"');
		return new KeptPage(version, tag,
				KeptForm.of(packed.isEmpty() ? with(headers, plainTag) : with(headers, Packed.VARY, plainTag), bytes),
				packed);
	}

	private static List<Header> with(List<Header> headers, Header... more) {
		return Stream.concat(headers.stream(), Stream.of(more)).toList();
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
		return OVERHEAD + this.plain.bytes().length
				+ this.packed.stream().mapToInt((one) -> one.form().bytes().length).sum();
	}

	/**
	 * It in the encoding that a request takes best.
	 * @param accepted the request's {@code Accept-Encoding}, {@code null} if it says
	 * nothing
	 */
	KeptForm form(@Nullable String accepted) {
		if (accepted != null) {
			for (Packed one : this.packed) {
				if (one.coding().accepted(accepted)) {
					return one.form();
				}
			}
		}
		return this.plain;
	}

	/**
	 * Whether a request names it as known, in any encoding.
	 * @param tags the request's {@code If-None-Match}, {@code null} if it says nothing
	 */
	boolean known(@Nullable String tags) {
		return tags != null && (tags.contains('"' + this.tag + '"') || tags.strip().equals("*")
				|| this.packed.stream().anyMatch((one) -> tags.contains(one.tag())));
	}

	/**
	 * Answers a request with it, or with the word that nothing has changed.
	 */
	void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		KeptForm form = form(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		form.headers().forEach((header) -> header.on(response));
		if (known(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentLength(form.bytes().length);
		if (!"HEAD".equals(request.getMethod())) {
			response.getOutputStream().write(form.bytes());
		}
	}

	/**
	 * It compressed.
	 *
	 * @param tag its entity tag
	 */
	private record Packed(Coding coding, String tag, KeptForm form) {

		static final Header VARY = Header.of(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);

		static Optional<Packed> of(Coding coding, String name, List<Header> headers, byte @Nullable [] bytes) {
			String tag = '"' + name + '-' + coding.token() + '"';
			return Optional.ofNullable(bytes)
				.map((packed) -> new Packed(coding, tag,
						KeptForm.of(with(headers, VARY, Header.of(HttpHeaders.ETAG, tag),
								Header.of(HttpHeaders.CONTENT_ENCODING, coding.token())), packed)));
		}

	}

	/**
	 * A header of an answer, as often as it stands there.
	 */
	record Header(String name, List<String> values) {

		static Header of(String name, String value) {
			return new Header(name, List.of(value));
		}

		void on(HttpServletResponse response) {
			response.setHeader(this.name, this.values.get(0));
			for (int again = 1; again < this.values.size(); again++) {
				response.addHeader(this.name, this.values.get(again));
			}
		}

	}

}
