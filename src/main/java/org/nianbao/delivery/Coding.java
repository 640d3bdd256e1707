package org.nianbao.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * How an answer that is given out many times is compressed (RFC 9110, 8.4); what is
 * smaller stands first.
 */
enum Coding {

	/**
	 * Brotli, a sixth smaller than gzip; made by a library of the system's own code,
	 * which is missing on rare systems.
	 */
	BROTLI("br") {

		@Override
		boolean there() {
			return Brotli4jLoader.isAvailable();
		}

		@Override
		byte[] of(byte[] plain) throws IOException {
			return Encoder.compress(plain, new Encoder.Parameters().setQuality(QUALITY));
		}

	},

	/** What every browser reads. */
	GZIP("gzip") {

		@Override
		byte[] of(byte[] plain) throws IOException {
			ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3);
			try (OutputStream out = new Best(packed)) {
				out.write(plain);
			}
			return packed.toByteArray();
		}

	};

	/** Up to here it takes no longer than gzip; a page is made while somebody waits. */
	private static final int QUALITY = 5;

	/** Smaller answers are one packet either way. */
	private static final int SMALLEST = 1024;

	private static final Set<String> COMPRESSED_ALREADY = Set.of("application/pdf", "image/png", "font/woff2",
			"application/zip");

	private final String token;

	private final String refused;

	Coding(String token) {
		this.token = token;
		this.refused = token + ";q=0";
	}

	/**
	 * What {@code Content-Encoding} calls it.
	 */
	String token() {
		return this.token;
	}

	boolean there() {
		return true;
	}

	abstract byte[] of(byte[] plain) throws IOException;

	/**
	 * Compresses an answer.
	 * @param type its media type
	 * @return {@code null} where that gains nothing, or cannot be done on this system
	 */
	byte @Nullable [] pack(String type, byte[] plain) {
		String media = type.split(";", 2)[0].strip();
		if (plain.length < SMALLEST || COMPRESSED_ALREADY.contains(media) || media.contains("openxmlformats")
				|| !there()) {
			return null;
		}
		try {
			return of(plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whether a request takes answers in it.
	 * @param accepted its {@code Accept-Encoding}
	 */
	boolean accepted(String accepted) {
		return accepted.contains(this.token)
				&& (accepted.indexOf(';') < 0 || !accepted.replace(" ", "").contains(this.refused));
	}

	private static final class Best extends GZIPOutputStream {

		Best(OutputStream out) throws IOException {
			super(out);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
