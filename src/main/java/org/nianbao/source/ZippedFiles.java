package org.nianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.IOUtils;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.UnreadableReport;

/**
 * The files in a zip archive, in its order, unpacked one at a time into memory and never
 * to a disk. What systems add of their own is left out.
 */
public final class ZippedFiles implements AutoCloseable, Iterable<ZippedFiles.Entry> {

	/** How many files an archive may hold. */
	static final int FILES = 5000;

	private static final String BOMB = "解压后大于 32 MB，不会是一份年报，没有打开它";

	private final ZipFile zip;

	private final List<Entry> entries = new ArrayList<>();

	private int skipped;

	private ZippedFiles(ZipFile zip) {
		this.zip = zip;
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			add(entry);
		}
		if (this.entries.isEmpty()) {
			throw new UnreadableReport("压缩包里没有文件，请放入年报文件后重新压缩");
		}
	}

	/**
	 * Opens an archive. It is to be closed.
	 * @param archive where it lies
	 * @throws UnreadableReport if it is none, or damaged, or holds too many files, with a
	 * sentence in Chinese
	 */
	public static ZippedFiles open(Path archive) {
		ZipFile zip = null;
		try {
			zip = ZipFile.builder().setPath(archive).get();
			return new ZippedFiles(zip);
		}
		catch (UnreadableReport ex) {
			close(zip);
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			close(zip);
			throw new UnreadableReport("这不是完整的 .zip 压缩包，请重新压缩后再上传");
		}
	}

	private static void close(@Nullable ZipFile zip) {
		IOUtils.closeQuietly(zip);
	}

	private void add(ZipArchiveEntry entry) {
		String path = name(entry).replace('\\', '/');
		String name = path.substring(path.lastIndexOf('/') + 1);
		if (entry.isDirectory() || name.isEmpty() || name.startsWith(".") || name.startsWith("~$")
				|| name.equalsIgnoreCase("Thumbs.db") || name.equalsIgnoreCase("desktop.ini")
				|| ("/" + path).contains("/__MACOSX/")) {
			this.skipped += entry.isDirectory() ? 0 : 1;
			return;
		}
		if (this.entries.size() >= FILES) {
			throw new UnreadableReport("压缩包里超过 " + FILES + " 个文件，请分成几个压缩包上传");
		}
		this.entries.add(new Entry(this.entries.size(), name, entry));
	}

	/** Names that do not say to be UTF-8 are it or, from Chinese Windows, GBK. */
	private static String name(ZipArchiveEntry entry) {
		byte[] raw = entry.getRawName();
		if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
			return entry.getName();
		}
		return Decoded.guessed(raw);
	}

	/**
	 * How many files it holds.
	 */
	public int size() {
		return this.entries.size();
	}

	/**
	 * How many files of systems are left out.
	 */
	public int skipped() {
		return this.skipped;
	}

	/**
	 * A file by its place, which stays the same whenever the archive is opened.
	 * @param index from 0
	 */
	public Entry get(int index) {
		return this.entries.get(index);
	}

	@Override
	public Iterator<Entry> iterator() {
		return Collections.unmodifiableList(this.entries).iterator();
	}

	@Override
	public void close() {
		close(this.zip);
	}

	/**
	 * A file in an archive.
	 */
	public final class Entry {

		private final int index;

		private final String name;

		private final ZipArchiveEntry entry;

		private Entry(int index, String name, ZipArchiveEntry entry) {
			this.index = index;
			this.name = name;
			this.entry = entry;
		}

		/**
		 * Its place in the archive, from 0.
		 */
		public int index() {
			return this.index;
		}

		/**
		 * Its name without its folders.
		 */
		public String name() {
			return this.name;
		}

		/**
		 * How large it says it is, in bytes.
		 */
		public long size() {
			return Math.max(0, this.entry.getSize());
		}

		/**
		 * What it holds.
		 * @throws UnreadableReport if it is an archive itself, encrypted, damaged or too
		 * large, with a sentence in Chinese
		 */
		public byte[] bytes() {
			String ending = this.name.toLowerCase(Locale.ROOT);
			if (ending.matches(".*\\.(?:zip|rar|7z|gz|tgz|tar)")) {
				throw new UnreadableReport("这是压缩包里的压缩包，没有打开它，请解压后单独上传");
			}
			if (this.entry.getGeneralPurposeBit().usesEncryption()) {
				throw new UnreadableReport("压缩包设有密码，请不设密码重新压缩后再上传");
			}
			if (this.entry.getSize() > Sources.LARGEST) {
				throw new UnreadableReport(BOMB);
			}
			try (InputStream in = ZippedFiles.this.zip.getInputStream(this.entry)) {
				return bounded(in.readNBytes(Sources.LARGEST + 1));
			}
			catch (IOException | IllegalArgumentException ex) {
				throw new UnreadableReport("压缩包里的这个文件已经损坏，请重新压缩后再上传");
			}
		}

		private byte[] bounded(byte[] bytes) {
			if (bytes.length > Sources.LARGEST) {
				throw new UnreadableReport(BOMB);
			}
			return bytes;
		}

	}

}
