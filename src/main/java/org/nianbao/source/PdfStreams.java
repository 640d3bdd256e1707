package org.nianbao.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.UnreadableReport;

/**
 * The packed streams of a PDF, looked at in its bytes before anything opens it: none may
 * unpack to more than a report does, and one may be the JSON report.
 */
final class PdfStreams {

	/** What one stream may unpack to, in bytes. */
	static final int LARGEST = 40 << 20;

	/** What all streams may unpack to, in bytes; pictures are not counted. */
	static final long ALL = 160L << 20;

	/** The longest JSON report that is taken, in bytes. */
	static final int LONGEST_JSON = 1 << 20;

	/** How many streams a PDF may have. */
	static final int STREAMS = 20_000;

	/** How large a stream may be, packed, that is packed in an older way, in bytes. */
	static final int OLD_FILTER = 100_000;

	/** How far before a stream its dictionary is looked for, in bytes. */
	private static final int DICTIONARY = 4096;

	private static final int BUFFER = 1 << 16;

	private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

	private static final byte[] END = "endstream".getBytes(StandardCharsets.ISO_8859_1);

	private static final Pattern ESCAPE = Pattern.compile("#([0-9a-fA-F]{2})");

	private static final Pattern PACKED = Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");

	private static final Pattern OLD = Pattern.compile("/(?:LZWDecode|LZW|RunLengthDecode|RL)\\b");

	private static final Pattern ELSEWHERE = Pattern.compile("/(?:Filter|F)\\s+\\d+\\s+\\d+\\s+R\\b");

	private static final String SUSPICIOUS = "PDF 里有压缩得异常的内容，没有打开它，请导入原来的 Word 文件";

	private final byte[] bytes;

	private long left = ALL;

	private byte @Nullable [] json;

	private PdfStreams(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * Looks at all streams of a PDF.
	 * @return the JSON report in it, {@code null} if there is none
	 * @throws UnreadableReport if one is suspicious
	 */
	static byte @Nullable [] report(byte[] pdf) {
		PdfStreams streams = new PdfStreams(pdf);
		streams.look();
		return streams.json;
	}

	private void look() {
		int at = Bytes.find(this.bytes, STREAM, 0, this.bytes.length);
		for (int seen = 0; at >= 0; seen++) {
			if (seen > 2 * STREAMS) {
				throw Refusals.tooMuch();
			}
			int after = at + STREAM.length;
			if (at < 3 || this.bytes[at - 1] != 'd') {
				look(at, after);
			}
			at = Bytes.find(this.bytes, STREAM, after, this.bytes.length);
		}
	}

	private void look(int at, int after) {
		int start = after;
		while (start < this.bytes.length && (this.bytes[start] == '\r' || this.bytes[start] == '\n')) {
			start++;
		}
		String dictionary = dictionary(at);
		if (start < this.bytes.length && this.bytes[start] == '{') {
			int end = Bytes.find(this.bytes, END, start, Math.min(this.bytes.length, start + LONGEST_JSON));
			take(new String(this.bytes, start, Math.max(end - start, 0), StandardCharsets.UTF_8));
		}
		long packed = PACKED.matcher(dictionary).results().count();
		if (packed > 1 || ELSEWHERE.matcher(dictionary).find()) {
			throw new UnreadableReport(SUSPICIOUS);
		}
		if (packed == 0) {
			return;
		}
		if (OLD.matcher(dictionary).find()) {
			refuseLong(start);
		}
		else {
			unpack(start, dictionary.contains("/Image"));
		}
	}

	/** The words of a dictionary, their escapes undone. */
	private String dictionary(int at) {
		int from = Math.max(0, at - DICTIONARY);
		String before = new String(this.bytes, from, at - from, StandardCharsets.ISO_8859_1);
		String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
		return ESCAPE.matcher(dictionary)
			.replaceAll(
					(found) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
	}

	private void refuseLong(int start) {
		int end = Bytes.find(this.bytes, END, start, this.bytes.length);
		if (end < 0 || end - start > OLD_FILTER) {
			throw new UnreadableReport(SUSPICIOUS);
		}
	}

	/** Pictures are never unpacked by what reads text. */
	private void unpack(int start, boolean picture) {
		Inflater inflater = new Inflater();
		byte[] buffer = new byte[BUFFER];
		ByteArrayOutputStream front = new ByteArrayOutputStream();
		long total = 0;
		try {
			inflater.setInput(this.bytes, start, this.bytes.length - start);
			int read = inflater.inflate(buffer);
			boolean json = read > 0 && buffer[0] == '{' && this.json == null;
			while (read > 0 && !picture) {
				total += read;
				this.left -= read;
				if (total > LARGEST || this.left < 0) {
					throw new UnreadableReport(SUSPICIOUS);
				}
				if (json && total <= LONGEST_JSON) {
					front.write(buffer, 0, read);
				}
				read = inflater.inflate(buffer);
			}
			take(front.toString(StandardCharsets.UTF_8));
		}
		catch (DataFormatException ex) {
			take("");
		}
		finally {
			inflater.end();
		}
	}

	private void take(String text) {
		if (this.json == null && text.startsWith("{") && text.contains("\"edition\"")) {
			this.json = text.getBytes(StandardCharsets.UTF_8);
		}
	}

}
