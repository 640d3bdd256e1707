package org.nianbao.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word or Excel file made of parts as an office program, or an attacker, writes them.
 */
final class PackedParts {

	private static final String TYPES = """
			<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
			<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
			<Default Extension="xml" ContentType="application/xml"/>\
			<Override PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument.%s.main+xml"/></Types>""";

	private static final String RELATIONSHIP = """
			<Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" \
			Target="%s"/>""";

	private static final String RELATIONSHIPS = """
			<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>""";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private final StringBuilder relationships = new StringBuilder();

	private final String folder;

	private PackedParts(String folder, String main, String type) {
		this.folder = folder;
		with("[Content_Types].xml", TYPES.formatted(folder + "/" + main, type));
		with("_rels/.rels",
				RELATIONSHIPS.formatted(RELATIONSHIP.formatted("r", "officeDocument", folder + "/" + main)));
	}

	/**
	 * A Word file.
	 * @param body what stands in its body
	 */
	static PackedParts word(String body) {
		return new PackedParts("word", "document.xml", "wordprocessingml.document").with("word/document.xml", """
				<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
				xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
				<w:body>%s</w:body></w:document>""".formatted(body));
	}

	/**
	 * A workbook of one sheet.
	 * @param sheet what stands in its sheet
	 */
	static PackedParts workbook(String sheet) {
		return new PackedParts("xl", "workbook.xml", "spreadsheetml.sheet").with("xl/workbook.xml", """
				<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
				xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
				<sheet name="Sheet1" sheetId="1" r:id="sheet"/></sheets></workbook>""")
			.related("sheet", "worksheet", "worksheets/sheet1.xml")
			.with("xl/worksheets/sheet1.xml",
					"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + sheet
							+ "</worksheet>");
	}

	PackedParts with(String name, String text) {
		return with(name, text.getBytes(StandardCharsets.UTF_8));
	}

	PackedParts with(String name, byte[] bytes) {
		this.parts.put(name, bytes);
		return this;
	}

	/**
	 * With a part that the main part names.
	 */
	PackedParts related(String id, String type, String target) {
		this.relationships.append(RELATIONSHIP.formatted(id, type, target));
		return this;
	}

	byte[] bytes() {
		String main = this.folder.equals("xl") ? "workbook.xml" : "document.xml";
		with(this.folder + "/_rels/" + main + ".rels", RELATIONSHIPS.formatted(this.relationships));
		return zip(this.parts);
	}

	static byte[] zip(Map<String, byte[]> parts) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(packed)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

}
