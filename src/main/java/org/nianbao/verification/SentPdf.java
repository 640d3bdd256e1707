package org.nianbao.verification;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PDF that somebody sent. It is not opened: its streams are looked for in its bytes and
 * unpacked one by one as far as they may be a JSON report, so that no file can make the
 * portal work long or run out of memory.
 */
final class SentPdf {

	private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.ISO_8859_1);

	private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

	private static final byte[] END = "endstream".getBytes(StandardCharsets.ISO_8859_1);

	private static final byte[] NOTHING = new byte[0];

	private static final int BUFFER = 8192;

	/** Where a reader's program looks for the header at most. */
	private static final int FRONT = 1024;

	/** The longest JSON report that is unpacked, in bytes. */
	private static final int LONGEST = 1 << 20;

	/** How many streams that begin like one are unpacked. */
	private static final int CANDIDATES = 20;

	/** How many streams are looked at. */
	private static final int STREAMS = 5000;

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
	 * @return the first stream that is one, empty if there is none
	 */
	Optional<byte[]> report() {
		int candidates = 0;
		int at = find(this.bytes, STREAM, 0, this.bytes.length);
		for (int seen = 0; at >= 0 && seen < STREAMS && candidates < CANDIDATES; seen++) {
			int start = begin(at + STREAM.length);
			if (start < this.bytes.length && beginsLikeJson(start)) {
				candidates++;
				byte[] json = json(start);
				if (new String(json, StandardCharsets.UTF_8).contains("\"edition\"")) {
					return Optional.of(json);
				}
			}
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

	private boolean beginsLikeJson(int start) {
		byte[] first = (this.bytes[start] == '{') ? new byte[] { '{' } : unpacked(start, 1);
		return first.length > 0 && first[0] == '{';
	}

	private byte[] json(int start) {
		if (this.bytes[start] != '{') {
			return unpacked(start, LONGEST);
		}
		int end = find(this.bytes, END, start, Math.min(this.bytes.length, start + LONGEST));
		return Arrays.copyOfRange(this.bytes, start, Math.max(start, end));
	}

	/**
	 * The beginning of what a packed stream holds, nothing if it is not packed.
	 * @param most how much of it, in bytes
	 */
	private byte[] unpacked(int start, int most) {
		Inflater inflater = new Inflater();
		byte[] buffer = new byte[Math.min(most, BUFFER)];
		ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
		try {
			inflater.setInput(this.bytes, start, this.bytes.length - start);
			int read = inflater.inflate(buffer);
			while (read > 0 && unpacked.size() < most) {
				unpacked.write(buffer, 0, read);
				read = inflater.inflate(buffer);
			}
			return unpacked.toByteArray();
		}
		catch (DataFormatException ex) {
			return NOTHING;
		}
		finally {
			inflater.end();
		}
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
