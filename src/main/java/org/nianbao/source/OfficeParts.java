package org.nianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.nianbao.form.UnreadableReport;

/**
 * The parts of a Word or Excel file. It is refused before any part is read if it could
 * run something, hides another file, or unpacks to more than a report does.
 */
final class OfficeParts implements AutoCloseable {

	/** How many parts there may be. */
	static final int PARTS = 5000;

	/** The largest part, unpacked, in bytes. */
	static final long LARGEST_PART = 128L << 20;

	/** What all parts may unpack to that are read, in bytes. */
	static final long LARGEST_TOTAL = 256L << 20;

	/** How many times smaller a part may be packed, once it is larger than a report. */
	static final int RATIO = 250;

	/** What a part may unpack to however small it is packed, in bytes. */
	static final long UNSUSPECTED = 8L << 20;

	private static final String BOMB = "文件解压后异常地大（疑似压缩炸弹），没有打开它，请在 Word、WPS 或 Excel 里另存一份再导入";

	private static final String MACRO = "文件带有宏，没有打开它，请另存为不带宏的 .docx 或 .xlsx 再导入";

	private static final String EMBEDDED = "文件里嵌入了别的文件或控件（OLE 对象、ActiveX），没有打开它，请删去这些对象，保存后再导入";

	private final ZipFile zip;

	private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

	private final String main;

	private final boolean word;

	private long read;

	private OfficeParts(ZipFile zip) throws IOException {
		this.zip = zip;
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			admit(entry);
		}
		this.main = main();
		String type = types().getOrDefault("/" + this.main, "");
		this.word = type.contains("wordprocessingml");
		if (!this.word && !type.contains("spreadsheetml")) {
			throw new UnreadableReport("这是 Office 文件，但不是 Word 或 Excel 文件，请导入 .docx 或 .xlsx 文件");
		}
	}

	/**
	 * Opens a file.
	 * @throws UnreadableReport if it is refused
	 */
	static OfficeParts open(byte[] bytes) throws IOException {
		ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
		try {
			return new OfficeParts(zip);
		}
		catch (IOException | RuntimeException ex) {
			zip.close();
			throw ex;
		}
	}

	private void admit(ZipArchiveEntry entry) {
		String name = key(entry.getName());
		if (this.entries.size() >= PARTS || entry.getSize() > LARGEST_PART || suspicious(entry)) {
			throw new UnreadableReport(BOMB);
		}
		if (entry.getGeneralPurposeBit().usesEncryption()) {
			throw new UnreadableReport(FileKind.ENCRYPTED.refusal());
		}
		if (!entry.isDirectory() && this.entries.put(name, entry) != null) {
			throw Refusals.broken();
		}
	}

	private static boolean suspicious(ZipArchiveEntry entry) {
		return entry.getSize() > UNSUSPECTED && entry.getSize() / RATIO > Math.max(entry.getCompressedSize(), 1);
	}

	private static String key(String name) {
		return name.replace('\\', '/').replaceAll("^/+", "").toLowerCase(Locale.ROOT);
	}

	/** The main part's name as a key, which its root relationships say. */
	private String main() throws IOException {
		if (!has("[Content_Types].xml") || !has("_rels/.rels")) {
			throw new UnreadableReport(other());
		}
		refuseWhatRuns();
		return key(relationships("").stream()
			.filter((one) -> one.type().endsWith("/officeDocument"))
			.findFirst()
			.orElseThrow(Refusals::broken)
			.target());
	}

	private String other() throws IOException {
		if (has("mimetype")) {
			return "这是 ODF 文件（.odt 或 .ods），请另存为 .docx 或 .xlsx 再导入";
		}
		if (has("OFD.xml")) {
			return "这是 OFD 版式文件，读不出表格，请导入原来的 Word 或 Excel 文件";
		}
		return "这是压缩包，不是一份年报，请在“成批导入”里上传，或者解压后导入其中的文件";
	}

	/** Charts carry their figures as workbooks, which nothing opens. */
	private void refuseWhatRuns() throws IOException {
		Set<String> ofCharts = new HashSet<>();
		for (String name : this.entries.keySet()) {
			if (name.contains("/charts/_rels/")) {
				relationships(name.replace("_rels/", "").replaceAll("\\.rels$", ""))
					.forEach((one) -> ofCharts.add(key(one.target())));
			}
		}
		for (String name : this.entries.keySet()) {
			if (name.contains("vbaproject") || name.contains("vbadata") || name.contains("/macrosheets/")) {
				throw new UnreadableReport(MACRO);
			}
			if (name.contains("/activex/") || (name.contains("/embeddings/") && !ofCharts.contains(name))) {
				throw new UnreadableReport(EMBEDDED);
			}
		}
		for (Map.Entry<String, String> type : types().entrySet()) {
			if (type.getValue().matches("(?i).*(?:macro|vba).*")) {
				throw new UnreadableReport(MACRO);
			}
			if (type.getKey().startsWith("/") && type.getValue().matches("(?i).*(?:oleObject|activeX).*")) {
				throw new UnreadableReport(EMBEDDED);
			}
		}
	}

	/** The content types of single parts and, without a slash, those of endings. */
	private Map<String, String> types() throws IOException {
		Map<String, String> types = new LinkedHashMap<>();
		for (XmlNode type : tree("[Content_Types].xml").children()) {
			String part = type.attribute("PartName");
			types.put(part.isEmpty() ? type.attribute("Extension") : "/" + key(part), type.attribute("ContentType"));
		}
		return types;
	}

	/**
	 * Whether it is a Word file, else it is a workbook.
	 */
	boolean isWord() {
		return this.word;
	}

	/**
	 * The name of the part where reading begins.
	 */
	String mainPart() {
		return this.main;
	}

	boolean has(String name) {
		return this.entries.containsKey(key(name));
	}

	/**
	 * What a part names within the file.
	 * @param part the part's name, empty for the file itself
	 */
	List<Relationship> relationships(String part) throws IOException {
		int slash = part.lastIndexOf('/') + 1;
		String folder = part.substring(0, slash);
		String name = folder + "_rels/" + part.substring(slash) + ".rels";
		List<Relationship> relationships = new ArrayList<>();
		if (has(name)) {
			for (XmlNode one : tree(name).children()) {
				if (!one.attribute("TargetMode").equals("External")) {
					relationships.add(new Relationship(one.attribute("Id"), one.attribute("Type"),
							resolved(folder, one.attribute("Target"))));
				}
			}
		}
		return relationships;
	}

	private static String resolved(String folder, String target) {
		List<String> path = new ArrayList<>();
		for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
			if (step.equals("..") && !path.isEmpty()) {
				path.remove(path.size() - 1);
			}
			else if (!step.isEmpty() && !step.startsWith(".")) {
				path.add(step);
			}
		}
		return String.join("/", path);
	}

	/**
	 * The first part that the main part names with a type.
	 * @param type the last word of the type
	 * @return its name, empty if there is none
	 */
	String related(String type) throws IOException {
		return relationships(this.main).stream()
			.filter((one) -> one.type().endsWith("/" + type) && has(one.target()))
			.map(Relationship::target)
			.findFirst()
			.orElse("");
	}

	/**
	 * A part as a tree.
	 */
	XmlNode tree(String name) throws IOException {
		try (XmlPart part = part(name)) {
			return XmlNode.of(part);
		}
	}

	/**
	 * A part to be read piece by piece.
	 */
	XmlPart part(String name) throws IOException {
		ZipArchiveEntry entry = this.entries.get(key(name));
		if (entry == null) {
			throw Refusals.broken();
		}
		this.read += entry.getSize();
		if (this.read > LARGEST_TOTAL) {
			throw new UnreadableReport(BOMB);
		}
		InputStream in = this.zip.getInputStream(entry);
		return new XmlPart(new BoundedXml(in, entry.getSize()));
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	/**
	 * What a part names.
	 *
	 * @param id by which the part speaks of it
	 * @param type an address that says what it is
	 * @param target the name of a part
	 */
	record Relationship(String id, String type, String target) {

	}

}
