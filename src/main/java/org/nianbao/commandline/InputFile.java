package org.nianbao.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.nianbao.form.UnreadableReport;
import org.nianbao.intake.Intake;
import org.nianbao.source.ZippedFiles;

/**
 * A file that may hold a report.
 *
 * @param name its name, as people know it
 * @param path where it is
 * @param entry its name in the archive that lies there, empty if it lies there itself
 * @param index its place in that archive
 */
record InputFile(String name, Path path, String entry, int index) {

	private static final int LARGEST = 32 << 20;

	/**
	 * A file of its own.
	 */
	InputFile(String name, Path path) {
		this(name, path, "", 0);
	}

	/**
	 * Reads the report.
	 * @throws UnreadableReport if there is none, with the reason in Chinese
	 */
	FiledReport read() {
		return FiledReport.of(this, Intake.read(fileName(), bytes()));
	}

	/**
	 * The name of the file without its ending, escaped as in an address: the characters
	 * of a name survive so even where the platform's character set does not know them.
	 */
	String stem() {
		String file = this.entry.isEmpty() ? last(this.path.toUri().getRawPath()) : escaped(this.entry);
		int ending = file.lastIndexOf('.');
		return (ending > 0) ? file.substring(0, ending) : file;
	}

	private static String escaped(String name) {
		try {
			return last(new URI(null, null, "/" + name, null).toASCIIString());
		}
		catch (URISyntaxException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private static String last(String address) {
		return address.substring(address.lastIndexOf('/') + 1);
	}

	/**
	 * The name of the file without its folder.
	 */
	private String fileName() {
		return this.entry.isEmpty() ? last(this.path.toUri().getPath()) : this.entry;
	}

	private byte[] bytes() {
		if (!this.entry.isEmpty()) {
			try (ZippedFiles archive = ZippedFiles.open(this.path)) {
				return archive.get(this.index).bytes();
			}
		}
		try (InputStream in = Files.newInputStream(this.path)) {
			byte[] bytes = in.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST) {
				throw new UnreadableReport("大于 32 MB，不会是一份年报");
			}
			return bytes;
		}
		catch (NoSuchFileException ex) {
			throw new UnreadableReport("没有这个文件");
		}
		catch (AccessDeniedException ex) {
			throw new UnreadableReport("没有读取这个文件的权限");
		}
		catch (IOException ex) {
			throw new UnreadableReport("读取时出错：" + ex.getMessage());
		}
	}

}
