package org.nianbao.intake;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks into the streams of a PDF before it is opened: the library that opens it unpacks
 * each as far as it goes.
 */
final class PdfStreams {

	/** How much one stream may unpack to, in bytes; a typeface may take ten million. */
	private static final long LARGEST = 48L << 20;

	/** How much all of them may unpack to, in bytes. */
	private static final long LARGEST_TOGETHER = 192L << 20;

	private static final int MOST = 20_000;

	private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

	private PdfStreams() {
	}

	/**
	 * Refuses a file whose streams unpack to more than those of a report.
	 * @throws org.nianbao.form.UnreadableReport if one does, or one is packed twice,
	 * which hides how large it is
	 */
	static void requireBounded(byte[] bytes) {
		long together = 0;
		int streams = 0;
		int at = Bytes.find(bytes, STREAM, 0, bytes.length);
		while (at >= 0) {
			together += unpacked(bytes, data(bytes, at + STREAM.length));
			if (together > LARGEST_TOGETHER || ++streams > MOST) {
				throw Refusals.tooMuch();
			}
			at = Bytes.find(bytes, STREAM, at + STREAM.length, bytes.length);
		}
	}

	private static int data(byte[] bytes, int after) {
		int start = after;
		while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
			start++;
		}
		return start;
	}

	/**
	 * How much a stream unpacks to, 0 if it is not packed.
	 */
	private static long unpacked(byte[] bytes, int start) {
		if (!zipped(bytes, start)) {
			return 0;
		}
		Inflater inflater = new Inflater();
		byte[] buffer = new byte[8192];
		try {
			inflater.setInput(bytes, start, bytes.length - start);
			for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
				boolean first = inflater.getBytesWritten() == read;
				if (inflater.getBytesWritten() > LARGEST || first && zipped(buffer, 0)) {
					throw Refusals.tooMuch();
				}
			}
			return inflater.getBytesWritten();
		}
		catch (DataFormatException ex) {
			return inflater.getBytesWritten();
		}
		finally {
			inflater.end();
		}
	}

	/**
	 * Whether bytes begin like those of a packed stream (RFC 1950).
	 */
	private static boolean zipped(byte[] bytes, int start) {
		return start + 1 < bytes.length && (bytes[start] & 0x0F) == 8
				&& ((bytes[start] & 0xFF) * 256 + (bytes[start + 1] & 0xFF)) % 31 == 0;
	}

}
