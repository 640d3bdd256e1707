package org.nianbao.takeaway;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Pages as the portal gave them out, on disk, until it is known which of their links lead
 * somewhere.
 */
final class SpooledPages implements Closeable {

	private final Path file;

	private final DataOutputStream out;

	private int count;

	SpooledPages(Path file) throws IOException {
		this.file = file;
		this.out = new DataOutputStream(
				new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), 1 << 16));
	}

	void add(String address, byte[] page) throws IOException {
		this.out.writeUTF(address);
		this.out.writeInt(page.length);
		this.out.write(page);
		this.count++;
	}

	int count() {
		return this.count;
	}

	/**
	 * Takes all of them up again, one at a time.
	 * @return whether each was taken
	 */
	boolean each(Reader reader) throws IOException {
		this.out.close();
		try (DataInputStream in = new DataInputStream(
				new BufferedInputStream(new GZIPInputStream(Files.newInputStream(this.file), 1 << 16)))) {
			for (int i = 0; i < this.count; i++) {
				String address = in.readUTF();
				if (!reader.read(address, in.readNBytes(in.readInt()))) {
					return false;
				}
			}
		}
		return true;
	}

	@Override
	public void close() throws IOException {
		try {
			this.out.close();
		}
		finally {
			Files.deleteIfExists(this.file);
		}
	}

	/**
	 * Takes up a page.
	 */
	@FunctionalInterface
	interface Reader {

		/**
		 * Takes up a page.
		 * @return whether to go on
		 */
		boolean read(String address, byte[] page) throws IOException;

	}

}
