package org.nianbao.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a file is by its first bytes, and why it is refused if it is.
 */
enum FileKind {

	/** A Word or Excel file of today, or another archive. */
	ZIP(""),

	/** A PDF. */
	PDF(""),

	/** A JSON object. */
	JSON(""),

	/** A web page or plain text. */
	TEXT(""),

	/** A Word or Excel file with a password. */
	ENCRYPTED("文件设有打开密码，请在 Word、WPS 或 Excel 里取消密码，保存后再导入"),

	/** A Word, WPS or Excel file of before 2007. */
	OLD_OFFICE("这是旧的二进制格式（.doc、.xls、.wps 或 .et），请在 Word、WPS 或 Excel 里打开，另存为 .docx 或 .xlsx 再导入"),

	/** A rich text file. */
	RTF("这是 RTF 文件，请在 Word 或 WPS 里打开，另存为 .docx 再导入"),

	/** A saved page with its pictures. */
	MHTML("这是单个文件的网页存档（.mht），请在浏览器里把网页另存为“仅 HTML”（.html）再导入"),

	/** A picture. */
	PICTURE("这是一张图片，读不出文字，请导入原来的 Word、Excel 或网页文件"),

	/** A program. */
	PROGRAM("这是一个程序，不是年报，没有打开它，请删去这个文件"),

	/** An archive that is not read. */
	ARCHIVE("这是 RAR、7z 或 gz 压缩包，请解压后导入其中的文件，或者重新压缩为 .zip"),

	/** Nothing that is known. */
	UNKNOWN("认不出这是什么文件，请导入 .docx、.xlsx、.html、.pdf 或门户导出的 .json 文件");

	private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

	private static final Pattern MIME = Pattern.compile(
			"(?is)^(?:from|mime-version|content-type|subject|date|snapshot-content-location):.{0,3000}?multipart/.*");

	/** How much of a text tells what it is, in bytes. */
	private static final int FRONT = 4096;

	/** Where the header of a PDF is looked for at most, in bytes. */
	private static final int PDF_FRONT = 1024;

	private final String refusal;

	FileKind(String refusal) {
		this.refusal = refusal;
	}

	/**
	 * Why it is refused, with what to do instead; empty if it is read.
	 */
	String refusal() {
		return this.refusal;
	}

	static FileKind of(byte[] bytes) {
		String front = new String(bytes, 0, Math.min(bytes.length, FRONT), StandardCharsets.ISO_8859_1);
		if (front.startsWith("PK\003\004") || front.startsWith("PK\005\006") || front.startsWith("PK\007\b")) {
			return ZIP;
		}
		if (front.substring(0, Math.min(front.length(), PDF_FRONT)).contains("%PDF-")) {
			return PDF;
		}
		if (front.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
			return Bytes.find(bytes, ENCRYPTED_PACKAGE, 0, bytes.length) >= 0 ? ENCRYPTED : OLD_OFFICE;
		}
		FileKind refused = refused(front);
		return (refused != null) ? refused : text(front);
	}

	private static @Nullable FileKind refused(String front) {
		if (begins(front, "{\\rtf")) {
			return RTF;
		}
		if (begins(front, "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "RIFF")
				|| front.startsWith("ftyp", 4) || front.startsWith("BM") && front.indexOf('\0') >= 0) {
			return PICTURE;
		}
		if (begins(front, "\177ELF", "\u00CA\u00FE\u00BA\u00BE", "#!/")
				|| front.startsWith("MZ") && front.indexOf('\0') >= 0) {
			return PROGRAM;
		}
		return begins(front, "Rar!", "7z\u00BC\u00AF", "\037\u008B") ? ARCHIVE : null;
	}

	private static FileKind text(String front) {
		Charset utf16 = Decoded.utf16(front);
		if (utf16 == null && front.indexOf('\0') >= 0) {
			return UNKNOWN;
		}
		String plain = front.startsWith("\u00EF\u00BB\u00BF") ? front.substring(3) : front;
		if (MIME.matcher(plain).matches()) {
			return MHTML;
		}
		return plain.stripLeading().startsWith("{") ? JSON : TEXT;
	}

	private static boolean begins(String front, String... with) {
		return List.of(with).stream().anyMatch(front::startsWith);
	}

}
