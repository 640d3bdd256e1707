package org.nianbao.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.transform.TransformerFactory;

import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a Word or Excel file: the same for the same content, whenever and wherever
 * they are written.
 */
final class OfficeFile {

	/** The first day that a zip archive can name. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	static {
		nameTransformer();
	}

	private OfficeFile() {
	}

	/**
	 * Unless one is named, a transformer is looked for in every library for each part of
	 * a file, which takes longer than all the rest of writing it.
	 */
	private static void nameTransformer() {
		Class<?> ofTheJdk = TransformerFactory.newDefaultInstance().getClass();
		System.getProperties().putIfAbsent(TransformerFactory.class.getName(), ofTheJdk.getName());
	}

	/**
	 * Writes a document.
	 * @param title what it is called
	 * @param author whose it is, empty if that is to be filled in
	 * @param day when it says that it was made, {@code null} if it says nothing of that
	 */
	static byte[] of(POIXMLDocument document, String title, String author, @Nullable LocalDate day) throws IOException {
		CoreProperties properties = document.getProperties().getCoreProperties();
		properties.setTitle(title);
		properties.setCreator(author);
		properties
			.setCreated(Optional.ofNullable(day).map((made) -> Date.from(made.atStartOfDay(China.ZONE).toInstant())));
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		document.write(written);
		return withoutTimes(written.toByteArray());
	}

	private static byte[] withoutTimes(byte[] archive) throws IOException {
		ByteArrayOutputStream same = new ByteArrayOutputStream(archive.length);
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
				ZipOutputStream out = new ZipOutputStream(same)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				write(entry.getName(), in, out);
			}
		}
		return same.toByteArray();
	}

	/**
	 * Writes an archive that is too large for memory so that it does not say when it was
	 * made.
	 * @param same where it is written, which stays open
	 */
	static void withoutTimes(Path archive, OutputStream same) throws IOException {
		ZipOutputStream out = new ZipOutputStream(same);
		try (ZipFile file = new ZipFile(archive.toFile())) {
			for (ZipEntry entry : Collections.list(file.entries())) {
				try (InputStream in = file.getInputStream(entry)) {
					write(entry.getName(), in, out);
				}
			}
		}
		out.finish();
	}

	private static void write(String name, InputStream in, ZipOutputStream out) throws IOException {
		ZipEntry timeless = new ZipEntry(name);
		timeless.setTimeLocal(NO_TIME);
		out.putNextEntry(timeless);
		in.transferTo(out);
		out.closeEntry();
	}

}
