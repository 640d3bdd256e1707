package org.nianbao.verification;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.jspecify.annotations.Nullable;

/**
 * A PDF that somebody sent. It is not opened: its streams are looked for in its bytes and
 * unpacked one by one as far as they may be a JSON report, so that no file can make the
 * portal work long or run out of memory.
 */
final class SentPdf {

	private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.ISO_8859_1);

	private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

	private static final byte[] END = "endstream".getBytes(StandardCharsets.ISO_8859_1);

	/** Where a reader's program looks for the header at most. */
	private static final int FRONT = 1024;

	/** The longest JSON report that is unpacked, in bytes. */
	private static final int LONGEST = 1 << 20;

	/** How many streams that may be one are unpacked. */
	private static final int MOST = 20;

	private final byte[] bytes;

	private SentPdf(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * Takes a file for a PDF.
	 * @return empty if it is none
	 */
	static Optional<SentPdf> of(byte[] file) {
		return (find(file, HEADER, 0, Math.min(file.length, FRONT)) < 0) ? Optional.empty()
				: Optional.of(new SentPdf(file));
	}

	/**
	 * The JSON report that is attached to it.
	 * @return the first stream that begins like one, empty if there is none
	 */
	Optional<byte[]> report() {
		int tried = 0;
		int at = find(this.bytes, STREAM, 0, this.bytes.length);
		while (at >= 0 && tried < MOST) {
			int start = begin(at + STREAM.length);
			byte[] json = (start < this.bytes.length) ? json(start) : null;
			if (json != null && new String(json, StandardCharsets.UTF_8).contains("\"edition\"")) {
				return Optional.of(json);
			}
			tried += (json != null) ? 1 : 0;
			at = find(this.bytes, STREAM, start, this.bytes.length);
		}
		return Optional.empty();
	}

	private int begin(int after) {
		int start = after;
		while (start < this.bytes.length && (this.bytes[start] == '\r' || this.bytes[start] == '\n')) {
			start++;
		}
		return start;
	}

	private byte @Nullable [] json(int start) {
		if (this.bytes[start] != '{') {
			return inflated(start);
		}
		int end = find(this.bytes, END, start, Math.min(this.bytes.length, start + LONGEST));
		return (end < 0) ? null : Arrays.copyOfRange(this.bytes, start, end);
	}

	/**
	 * What a packed stream holds, {@code null} if it is not packed, too long, or does not
	 * begin like JSON.
	 */
	private byte @Nullable [] inflated(int start) {
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(this.bytes, start, this.bytes.length - start);
			byte[] first = new byte[1];
			if (inflater.inflate(first) == 0 || first[0] != '{') {
				return null;
			}
			ByteArrayOutputStream json = new ByteArrayOutputStream();
			json.write(first);
			return unpacked(inflater, json) ? json.toByteArray() : null;
		}
		catch (DataFormatException | java.io.IOException ex) {
			return null;
		}
		finally {
			inflater.end();
		}
	}

	private static boolean unpacked(Inflater inflater, ByteArrayOutputStream json) throws DataFormatException {
		byte[] buffer = new byte[8192];
		while (!inflater.finished() && json.size() < LONGEST) {
			int read = inflater.inflate(buffer);
			if (read == 0) {
				break;
			}
			json.write(buffer, 0, read);
		}
		return inflater.finished();
	}

	private static int find(byte[] in, byte[] what, int from, int to) {
		for (int at = from; at <= to - what.length; at++) {
			if (in[at] == what[0] && Arrays.equals(in, at, at + what.length, what, 0, what.length)) {
				return at;
			}
		}
		return -1;
	}

}
