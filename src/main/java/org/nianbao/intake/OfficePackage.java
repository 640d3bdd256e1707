package org.nianbao.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.UnreadableReport;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The parts of a Word or Excel file, unpacked within limits. Nothing in it is executed,
 * and nothing that it refers to is fetched.
 */
final class OfficePackage {

	/** How many parts a file may have. */
	private static final int MOST_PARTS = 3_000;

	/** How large a part in XML may be, in bytes. */
	private static final int LARGEST_PART = 16 << 20;

	/** How large all parts together may be, in bytes. */
	private static final long LARGEST = 128L << 20;

	private final byte[] bytes;

	private final Map<String, byte[]> parts = new HashMap<>();

	private OfficePackage(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * Unpacks a file.
	 * @throws UnreadableReport if it is damaged, too large, or holds what is refused
	 */
	static OfficePackage open(byte[] bytes) {
		OfficePackage opened = new OfficePackage(bytes);
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			opened.unpack(zip);
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new UnreadableReport("文件不完整或者已经损坏，打不开，请重新下载或者用 Word、Excel 另存一份再导入");
		}
		return opened;
	}

	private void unpack(ZipInputStream zip) throws IOException {
		long size = 0;
		int count = 0;
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			String name = entry.getName().replace('\\', '/');
			refuse(name.toLowerCase(Locale.ROOT));
			boolean kept = name.endsWith(".xml") || name.endsWith(".rels");
			size += unpack(zip, name, kept, LARGEST - size);
			if (++count > MOST_PARTS) {
				throw tooLarge();
			}
		}
	}

	private long unpack(InputStream zip, String name, boolean kept, long room) throws IOException {
		ByteArrayOutputStream part = new ByteArrayOutputStream();
		byte[] buffer = new byte[8192];
		long size = 0;
		for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
			size += read;
			if (size > room || kept && size > LARGEST_PART) {
				throw tooLarge();
			}
			if (kept) {
				part.write(buffer, 0, read);
			}
		}
		if (kept) {
			this.parts.put(name, part.toByteArray());
		}
		return size;
	}

	private static UnreadableReport tooLarge() {
		return new UnreadableReport("文件解开以后太大，不会是一份年报，没有打开，请另存一份只有年报的文件再导入");
	}

	private static void refuse(String name) {
		if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/") || name.contains("vbadata")) {
			throw new UnreadableReport("文件里有宏，没有打开，请另存为不带宏的 .docx 或 .xlsx 再导入");
		}
		if (name.contains("oleobject") || name.contains("/activex/") || name.contains("/embeddings/")) {
			throw new UnreadableReport("文件里嵌入了其他程序的对象（OLE），没有打开，请把对象改成普通的文字和表格再导入");
		}
	}

	boolean has(String part) {
		return this.parts.containsKey(part);
	}

	/**
	 * The whole file.
	 */
	byte[] bytes() {
		return this.bytes;
	}

	/**
	 * The parts in XML whose names begin with something.
	 */
	Iterable<byte[]> parts(String beginning) {
		return this.parts.entrySet()
			.stream()
			.filter((part) -> part.getKey().startsWith(beginning))
			.map(Map.Entry::getValue)
			.toList();
	}

	/**
	 * Refuses parts with a document type, which could refer to other files.
	 * @param beginning how the names of the parts begin
	 */
	void requireNoDocumentType(String beginning) {
		for (byte[] part : parts(beginning)) {
			String start = new String(part, 0, Math.min(part.length, 1024), StandardCharsets.ISO_8859_1);
			if (start.contains("<!DOCTYPE")) {
				throw new UnreadableReport("文件的内容不符合 Word、Excel 的格式，打不开，请用 Word、WPS 或者 Excel 另存一份再导入");
			}
		}
	}

	/**
	 * A part as a tree, {@code null} if the file has none of that name.
	 * @throws UnreadableReport if it is no XML, or has a document type, which could refer
	 * to other files
	 */
	@Nullable Document tree(String part) {
		byte[] xml = this.parts.get(part);
		if (xml == null) {
			return null;
		}
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setXIncludeAware(false);
			factory.setExpandEntityReferences(false);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new Silent());
			return builder.parse(new ByteArrayInputStream(xml));
		}
		catch (IOException | SAXException ex) {
			throw new UnreadableReport("文件的内容不符合 Word、Excel 的格式，打不开，请用 Word、WPS 或者 Excel 另存一份再导入");
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Says nothing on the console.
	 */
	private static final class Silent implements ErrorHandler {

		@Override
		public void warning(SAXParseException exception) {
			// What is odd about the XML does not matter as long as it can be read.
		}

		@Override
		public void error(SAXParseException exception) throws SAXException {
			throw exception;
		}

		@Override
		public void fatalError(SAXParseException exception) throws SAXException {
			throw exception;
		}

	}

}
