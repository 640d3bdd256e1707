package org.nianbao.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.nianbao.form.UnreadableReport;
import org.nianbao.intake.Grid.Box;

/**
 * Reads plain text: lines with tabs in succession are a table, as a spreadsheet copies
 * it, any other line a paragraph.
 */
final class TextReader {

	private static final Charset GB18030 = Charset.forName("GB18030");

	private static final int MOST_BOXES = 20_000;

	private TextReader() {
	}

	/**
	 * The text in bytes: by its byte order mark, else UTF-8 if it is that, else GB18030.
	 */
	static String decode(byte[] bytes) {
		if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
			return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
		}
		if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
			return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			return new String(bytes, GB18030);
		}
	}

	static List<Block> read(String text) {
		if (text.indexOf('\0') >= 0) {
			throw new UnreadableReport("认不出这是什么文件，请导入 .docx、.xlsx、.html、.pdf 或者门户导出的 .json");
		}
		List<Block> blocks = new ArrayList<>();
		List<String[]> lines = new ArrayList<>();
		for (String line : text.lines().toList()) {
			if (line.indexOf('\t') >= 0 && !line.isBlank()) {
				lines.add(line.split("\t", -1));
			}
			else {
				end(lines, blocks);
				if (!line.isBlank()) {
					blocks.add(new Paragraph(line.strip()));
				}
			}
		}
		end(lines, blocks);
		return blocks;
	}

	private static void end(List<String[]> lines, List<Block> blocks) {
		List<Box> boxes = new ArrayList<>();
		for (int line = 0; line < lines.size(); line++) {
			for (int column = 0; column < lines.get(line).length; column++) {
				boxes.add(new Box(line, column, 1, 1, lines.get(line)[column].strip(), ""));
			}
		}
		if (boxes.size() > MOST_BOXES) {
			throw new UnreadableReport("表格超过 " + MOST_BOXES + " 格，不会是年报的表格");
		}
		if (!boxes.isEmpty()) {
			blocks.add(Grid.of(boxes));
		}
		lines.clear();
	}

}
