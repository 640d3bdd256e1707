package org.nianbao.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.nianbao.form.UnreadableReport;
import org.nianbao.intake.Intake;

/**
 * A file that may hold a report.
 *
 * @param name its name, as people know it
 * @param path where it is
 */
record InputFile(String name, Path path) {

	private static final int LARGEST = 32 << 20;

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
		String address = this.path.toUri().getRawPath();
		String file = address.substring(address.lastIndexOf('/') + 1);
		int ending = file.lastIndexOf('.');
		return (ending > 0) ? file.substring(0, ending) : file;
	}

	/**
	 * The name of the file without its folder.
	 */
	private String fileName() {
		String address = this.path.toUri().getPath();
		return address.substring(address.lastIndexOf('/') + 1);
	}

	private byte[] bytes() {
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
