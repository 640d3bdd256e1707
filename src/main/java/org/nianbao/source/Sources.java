package org.nianbao.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.nianbao.form.UnreadableReport;

/**
 * Reads files of every kind as paragraphs and tables. Of which kind a file is, its bytes
 * say. Nothing of a file is run, and nothing that it names elsewhere is fetched.
 */
public final class Sources {

	/** The largest file that is read, in bytes. */
	static final int LARGEST = 32 << 20;

	private Sources() {
	}

	/**
	 * Reads a file.
	 * @throws UnreadableReport if it cannot be read or is refused, with a sentence in
	 * Chinese that says why and what to do
	 */
	public static Source read(String name, byte[] bytes) {
		if (bytes.length == 0) {
			throw new UnreadableReport("文件是空的（0 字节），请重新导出或复制这个文件");
		}
		if (bytes.length > LARGEST) {
			throw new UnreadableReport("文件大于 32 MB，不会是一份年报，请删去其中的图片再导入");
		}
		String shown = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		try {
			return read(shown, bytes, FileKind.of(bytes));
		}
		catch (UnreadableReport ex) {
			throw ex;
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			throw Refusals.broken();
		}
	}

	private static Source read(String name, byte[] bytes, FileKind kind) throws IOException {
		return switch (kind) {
			case ZIP -> office(name, bytes);
			case PDF -> PdfReader.read(name, bytes);
			case JSON -> json(name, bytes);
			case TEXT ->
				name.toLowerCase(Locale.ROOT).endsWith(".json") ? json(name, bytes) : text(name, Decoded.text(bytes));
			default -> throw new UnreadableReport(kind.refusal());
		};
	}

	/**
	 * A JSON report, in whatever character set it is written.
	 */
	private static Source json(String name, byte[] bytes) {
		return new Source(name, List.of(), Decoded.text(bytes).getBytes(StandardCharsets.UTF_8));
	}

	private static Source office(String name, byte[] bytes) throws IOException {
		try (OfficeParts parts = OfficeParts.open(bytes)) {
			List<Block> blocks = parts.isWord() ? new WordReader(parts).read() : new WorkbookReader(parts).read();
			return new Source(name, blocks, null);
		}
	}

	private static Source text(String name, String text) {
		return new Source(name, HtmlReader.isHtml(text) ? HtmlReader.read(text) : TextReader.read(text), null);
	}

	/**
	 * Reads what was pasted.
	 * @param pasted plain text, columns parted by tabs, or the source of a web page
	 */
	public static Source paste(String pasted) {
		return read("", pasted.getBytes(StandardCharsets.UTF_8));
	}

}
