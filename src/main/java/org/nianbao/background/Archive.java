package org.nianbao.background;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.nianbao.document.China;
import org.nianbao.document.Sha256;

/**
 * A zip archive that is written straight to its file, and its SHA-256 with it; Zip64
 * where it grows that large, names in UTF-8. Of what is in it only the names are held in
 * memory, which the directory at its end repeats.
 */
public final class Archive implements Closeable {

	private static final int BUFFER = 64 * 1024;

	private final Path file;

	private final MessageDigest digest = Sha256.digest();

	private final ZipOutputStream zip;

	/**
	 * Begins an archive.
	 * @param file where it is written
	 */
	public Archive(Path file) throws IOException {
		this.file = file;
		this.zip = new ZipOutputStream(
				new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), this.digest), BUFFER));
	}

	/**
	 * Puts bytes in.
	 * @param compressed whether they are compressed already, and are stored as they are
	 */
	public void add(String name, Instant time, byte[] bytes, boolean compressed) throws IOException {
		ZipEntry entry = entry(name, time);
		if (compressed) {
			CRC32 crc = new CRC32();
			crc.update(bytes);
			entry.setMethod(ZipEntry.STORED);
			entry.setSize(bytes.length);
			entry.setCrc(crc.getValue());
		}
		this.zip.putNextEntry(entry);
		this.zip.write(bytes);
		this.zip.closeEntry();
	}

	/**
	 * Puts a file in.
	 * @return its SHA-256 in hexadecimal
	 */
	public String add(String name, Instant time, Path content) throws IOException {
		MessageDigest of = Sha256.digest();
		this.zip.putNextEntry(entry(name, time));
		try (InputStream in = Files.newInputStream(content)) {
			in.transferTo(new DigestOutputStream(this.zip, of));
		}
		this.zip.closeEntry();
		return Sha256.of(of);
	}

	private static ZipEntry entry(String name, Instant time) {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(China.local(time));
		return entry;
	}

	/**
	 * Ends the archive.
	 */
	public Ended end() throws IOException {
		this.zip.close();
		return new Ended(this.file, Files.size(this.file), Sha256.of(this.digest));
	}

	/**
	 * Deletes what was not put in its place.
	 */
	@Override
	public void close() throws IOException {
		try {
			this.zip.close();
		}
		finally {
			Files.deleteIfExists(this.file);
		}
	}

	/**
	 * A whole archive.
	 *
	 * @param file where it lies
	 * @param size its size in bytes
	 * @param sha256 its SHA-256 in hexadecimal
	 */
	public record Ended(Path file, long size, String sha256) {

	}

}
