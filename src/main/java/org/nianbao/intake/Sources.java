package org.nianbao.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.nianbao.form.UnreadableReport;

/**
 * Reads files of every kind as paragraphs and tables. Of which kind a file is, its bytes
 * say, not its name.
 */
final class Sources {

	/** The largest file that is read, in bytes. */
	static final int LARGEST = 32 << 20;

	private static final int BEGINNING = 1024;

	private static final Pattern MARKUP = Pattern
		.compile("(?is).*<(?:!doctype html|html|head|body|table|div|p|span|meta)\\b.*");

	private static final String SAVE_AS = "，请用 Word、WPS 或者 Excel 打开，另存为 .docx 或 .xlsx 再导入";

	/** What is refused by how it begins. */
	private static final Map<String, String> REFUSED = Map.of("{\\rtf", "这是 RTF 文件" + SAVE_AS, "MIME-Version:",
			"这是 .mht 单文件网页，请用浏览器打开，另存为 .html 网页再导入", "From: <", "这是 .mht 单文件网页，请用浏览器打开，另存为 .html 网页再导入", "MZ",
			"这是程序，不是年报", "\u007FELF", "这是程序，不是年报", "\u0089PNG", "这是图片，读不出文字，请导入 Word、Excel 或者网页文件",
			"\u00FF\u00D8\u00FF", "这是图片，读不出文字，请导入 Word、Excel 或者网页文件", "GIF8", "这是图片，读不出文字，请导入 Word、Excel 或者网页文件",
			"Rar!", "这是 RAR 压缩包，请改用 .zip 压缩包，或者解压后导入", "7z\u00BC\u00AF", "这是 7z 压缩包，请改用 .zip 压缩包，或者解压后导入");

	private Sources() {
	}

	/**
	 * Reads a file.
	 * @throws UnreadableReport if it cannot be read or is refused, with a sentence in
	 * Chinese that says why and what to do
	 */
	static Source read(String name, byte[] bytes) {
		if (bytes.length == 0) {
			throw new UnreadableReport("文件是空的（0 字节），请重新导出或者重新上传");
		}
		if (bytes.length > LARGEST) {
			throw new UnreadableReport("文件大于 32 MB，不会是一份年报，请去掉图片后再导入");
		}
		String beginning = beginning(bytes);
		REFUSED.forEach((start, why) -> {
			if (beginning.startsWith(start)) {
				throw new UnreadableReport(why);
			}
		});
		if (beginning.startsWith("\u00D0\u00CF\u0011\u00E0")) {
			throw new UnreadableReport(ole(bytes));
		}
		if (beginning.startsWith("PK")) {
			return new Source(name, office(OfficePackage.open(bytes)), null);
		}
		if (beginning.contains("%PDF-")) {
			return PdfReader.read(name, bytes);
		}
		return text(name, bytes);
	}

	private static String beginning(byte[] bytes) {
		StringBuilder beginning = new StringBuilder();
		for (int i = 0; i < Math.min(bytes.length, BEGINNING); i++) {
			beginning.append((char) (bytes[i] & 0xFF));
		}
		return beginning.toString();
	}

	/**
	 * Why a file in Microsoft's old container is refused.
	 */
	private static String ole(byte[] bytes) {
		String names = new String(bytes, StandardCharsets.UTF_16LE);
		return names.contains("EncryptedPackage") ? "文件设有打开密码，读不出来，请取消密码后再导入"
				: "这是旧格式的 Word、Excel 或者 WPS 文件（.doc、.xls、.wps、.et）" + SAVE_AS;
	}

	private static List<Block> office(OfficePackage file) {
		if (file.has("word/document.xml")) {
			return WordReader.read(file);
		}
		if (file.has("xl/workbook.xml")) {
			return WorkbookReader.read(file);
		}
		throw new UnreadableReport(file.has("content.xml") ? "这是 OpenDocument 文件" + SAVE_AS
				: "这是压缩包，里面没有 Word 或者 Excel 的内容，请解压后导入，或者在导入页面上传整个 .zip 压缩包");
	}

	private static Source text(String name, byte[] bytes) {
		String text = TextReader.decode(bytes);
		String start = text.substring(0, Math.min(text.length(), BEGINNING)).strip();
		String lower = name.toLowerCase(Locale.ROOT);
		if (start.startsWith("{") || lower.endsWith(".json")) {
			return new Source(name, List.of(), text.getBytes(StandardCharsets.UTF_8));
		}
		boolean html = lower.endsWith(".html") || lower.endsWith(".htm") || start.startsWith("<")
				|| MARKUP.matcher(text.substring(0, Math.min(text.length(), 20 * BEGINNING))).matches();
		return new Source(name, html ? HtmlReader.read(bytes) : TextReader.read(text), null);
	}

	/**
	 * Reads what was pasted.
	 * @param pasted plain text, columns parted by tabs, or the source of a web page
	 */
	static Source paste(String pasted) {
		if (pasted.isBlank()) {
			throw new UnreadableReport("没有粘贴内容，请复制年报的全文或者表格，再粘贴到这里");
		}
		return text("", pasted.getBytes(StandardCharsets.UTF_8));
	}

}
