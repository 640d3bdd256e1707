package org.nianbao.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.Consumer;

import org.nianbao.form.UnreadableReport;
import org.nianbao.source.ZippedFiles;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes what arrives apart into files, one in memory at a time: archives into what is in
 * them, down to one level. It stops where a batch would be too large.
 */
final class Unpacking {

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
		if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
			unpack(name, sent);
			return;
		}
		try (InputStream in = sent.getInputStream()) {
			one(name, in);
		}
	}

	private void unpack(String name, MultipartFile sent) throws IOException {
		Path archive = Files.createTempFile("import-", ".zip");
		try {
			Files.copy(sent.getInputStream(), archive, StandardCopyOption.REPLACE_EXISTING);
			try (ZippedFiles zip = ZippedFiles.open(archive)) {
				for (ZippedFiles.Entry entry : zip) {
					unpack(entry);
				}
				this.skipped += zip.skipped();
			}
		}
		catch (UnreadableReport ex) {
			throw new ImportRefused("压缩包“" + name + "”没有打开：" + ex.getMessage());
		}
		finally {
			Files.deleteIfExists(archive);
		}
	}

	private void unpack(ZippedFiles.Entry entry) {
		try {
			byte[] bytes = entry.bytes();
			count(bytes.length);
			this.taker.accept(SentFile.of(entry.name(), bytes));
		}
		catch (UnreadableReport ex) {
			count(0);
			this.taker.accept(SentFile.refused(entry.name(), entry.size(), String.valueOf(ex.getMessage())));
		}
	}

	private void one(String name, InputStream in) throws IOException {
		byte[] read = in.readNBytes(ImportLimits.FILE + 1);
		long size = read.length;
		if (size > ImportLimits.FILE) {
			size += rest(in, ImportLimits.BATCH - this.bytes - size);
		}
		if (SentFile.ofTheSystem(name)) {
			this.skipped++;
			return;
		}
		count(size);
		this.taker.accept((read.length > ImportLimits.FILE) ? SentFile.refused(name, size, ImportLimits.tooLarge(size))
				: SentFile.of(name, read));
	}

	private void count(long size) {
		this.bytes += size;
		if (this.bytes > ImportLimits.BATCH) {
			throw ImportLimits.tooMuch();
		}
		if (++this.files > ImportLimits.FILES) {
			throw ImportLimits.tooMany();
		}
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
