package org.nianbao.importing;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.springframework.web.multipart.MultipartFile;

/**
 * Takes what arrives apart into files, one in memory at a time: archives into what is in
 * them, down to one level. It stops where a batch would be too large.
 */
final class Unpacking {

	/** Archives of Chinese Windows name their files in this, others in UTF-8. */
	private static final Charset NAMES = Charset.forName("GB18030");

	private final Consumer<SentFile> taker;

	private int files;

	private long bytes;

	private int skipped;

	Unpacking(Consumer<SentFile> taker) {
		this.taker = taker;
	}

	/**
	 * Takes a file or an archive.
	 * @throws ImportRefused if it is too much, or an archive that cannot be unpacked
	 */
	void take(MultipartFile sent) throws IOException {
		String name = String.valueOf(sent.getOriginalFilename());
		try (InputStream in = new BufferedInputStream(sent.getInputStream())) {
			if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
				unpack(name, in);
			}
			else {
				one(name, in);
			}
		}
	}

	private void unpack(String name, InputStream in) throws IOException {
		int before = this.files;
		try (ZipInputStream zip = new ZipInputStream(in, NAMES)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (!entry.isDirectory()) {
					one(entry.getName(), zip);
				}
			}
		}
		catch (ZipException | IllegalArgumentException ex) {
			throw new ImportRefused("压缩包“" + name + "”打不开：它可能加了密码或者已经损坏。请解压以后上传里面的文件");
		}
		catch (EOFException ex) {
			throw new ImportRefused("压缩包“" + name + "”不完整，请重新压缩以后上传");
		}
		if (this.files == before) {
			throw new ImportRefused("压缩包“" + name + "”里没有文件，或者它不是 .zip 文件");
		}
	}

	private void one(String name, InputStream in) throws IOException {
		byte[] read = in.readNBytes(ImportLimits.FILE + 1);
		long size = read.length;
		if (size > ImportLimits.FILE) {
			size += rest(in, ImportLimits.BATCH - this.bytes - size);
		}
		this.bytes += size;
		if (this.bytes > ImportLimits.BATCH) {
			throw ImportLimits.tooMuch();
		}
		if (SentFile.ofTheSystem(name)) {
			this.skipped++;
			return;
		}
		if (++this.files > ImportLimits.FILES) {
			throw ImportLimits.tooMany();
		}
		this.taker.accept((read.length > ImportLimits.FILE) ? SentFile.tooLarge(name, size) : SentFile.of(name, read));
	}

	/** Counts what is left without keeping it, as far as a batch may reach. */
	private static long rest(InputStream in, long most) throws IOException {
		byte[] buffer = new byte[1 << 16];
		long counted = 0;
		for (int read = in.read(buffer); read > 0 && counted <= most; read = in.read(buffer)) {
			counted += read;
		}
		return counted;
	}

	/**
	 * How many files were taken.
	 */
	int files() {
		return this.files;
	}

	/**
	 * How many files of the operating system were left out.
	 */
	int skipped() {
		return this.skipped;
	}

}
