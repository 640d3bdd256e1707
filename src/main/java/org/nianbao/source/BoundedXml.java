package org.nianbao.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets through no more bytes than were announced, and no text or tag that is longer than
 * any in a report: a parser keeps each of them whole in memory.
 */
final class BoundedXml extends FilterInputStream {

	/** The longest text or tag, in bytes. */
	static final int LONGEST = 4 << 20;

	private long left;

	private int run;

	/**
	 * Bounds a stream.
	 * @param announced how many bytes it should have
	 */
	BoundedXml(InputStream in, long announced) {
		super(in);
		this.left = announced;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read = super.read(bytes, offset, length);
		this.left -= Math.max(read, 0);
		if (this.left < 0) {
			throw Refusals.broken();
		}
		for (int at = offset; at < offset + read; at++) {
			this.run = (bytes[at] == '<' || bytes[at] == '>') ? 0 : this.run + 1;
			if (this.run > LONGEST) {
				throw Refusals.tooMuch();
			}
		}
		return read;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

}
