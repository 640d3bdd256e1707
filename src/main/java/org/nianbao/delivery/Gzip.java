package org.nianbao.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

/**
 * Compresses what is given out many times, as small as it gets.
 */
final class Gzip {

	/** Smaller answers are one packet either way. */
	private static final int SMALLEST = 1024;

	private static final Set<String> COMPRESSED_ALREADY = Set.of("application/pdf", "image/png", "font/woff2",
			"application/zip");

	private Gzip() {
	}

	/**
	 * Compresses an answer.
	 * @param type its media type
	 * @return {@code null} where that gains nothing
	 */
	static byte @Nullable [] of(String type, byte[] plain) {
		String media = type.split(";", 2)[0].strip();
		if (plain.length < SMALLEST || COMPRESSED_ALREADY.contains(media) || media.contains("openxmlformats")) {
			return null;
		}
		ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3);
		try (OutputStream out = new Best(packed)) {
			out.write(plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

	/**
	 * Whether a request takes compressed answers.
	 * @param accepted its {@code Accept-Encoding}, {@code null} if it says nothing
	 */
	static boolean accepted(@Nullable String accepted) {
		return accepted != null && accepted.contains("gzip") && !accepted.replace(" ", "").contains("gzip;q=0");
	}

	private static final class Best extends GZIPOutputStream {

		Best(OutputStream out) throws IOException {
			super(out);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
