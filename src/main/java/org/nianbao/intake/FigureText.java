package org.nianbao.intake;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellType;
import org.nianbao.form.FigureReader;
import org.nianbao.form.FigureReader.Reading;

/**
 * What stands in the place of a figure, read as one.
 *
 * @param value the figure, money in 万元; {@code null} if there is none
 * @param note the note beside it, empty if there is none
 * @param oddity what is odd about it, in Chinese; {@code null} if it was read as it
 * stands
 * @param asks whether a person has to decide what it is
 */
record FigureText(@Nullable BigDecimal value, String note, @Nullable String oddity, boolean asks) {

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

	private static final Pattern NOTHING = Pattern.compile("[-−﹣/\\\\—–―─_~|*]+|无|没有|不涉及|暂无|未发生|不适用|空|N/?A|n/?a");

	private static final Pattern FIGURE = Pattern
		.compile("[-+−–—﹣]?\\.?\\d[\\d,.]*(?:[百千万亿余]|[件条项个宗次份人部起例元])*(?:[①-⑳*※]|\\(.*|【.*|\\[.*)?");

	/** A space where a line of Chinese ended. */
	private static final Pattern WRAPPED = Pattern
		.compile("(?<=[\\p{IsHan}（）(),，：:])[\\s\\p{Z}]+(?=[\\p{IsHan}（）(),，：:])|[\\s\\p{Z}]+(?=[（(])");

	private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d+)?");

	private static final BigDecimal YUAN = new BigDecimal("0.0001");

	/**
	 * Whether a text stands where figures do: a number, perhaps with unit and note, or
	 * what offices write for none.
	 */
	static boolean isFigure(String text) {
		String plain = plain(text);
		return FIGURE.matcher(plain).matches() || NOTHING.matcher(plain).matches();
	}

	/**
	 * Whether a text names something.
	 */
	static boolean isLabel(String text) {
		return !isFigure(text) && text.codePoints().anyMatch(Character::isIdeographic);
	}

	/**
	 * Whether a text holds a number.
	 */
	static boolean isNumber(String text) {
		return FIGURE.matcher(plain(text)).matches();
	}

	/**
	 * Without spaces, full-width characters as their counterparts. Nothing else is made
	 * equal: a footnote mark such as ① behind a number is no digit of it.
	 */
	private static String plain(String text) {
		StringBuilder plain = new StringBuilder();
		SPACE.matcher(text)
			.replaceAll("")
			.chars()
			.map((c) -> (c >= '！' && c <= '～') ? c - '！' + '!' : c)
			.forEach((c) -> plain.append((char) c));
		return plain.toString();
	}

	/**
	 * Reads what stands in a cell.
	 * @param text what the file has there
	 * @param comment what the file attaches to it, empty if nothing
	 * @param notes the notes below the table, by their marks
	 * @param type what the cell takes
	 * @param head the head of its column as the file words it
	 */
	static FigureText read(String text, String comment, Map<String, String> notes, CellType type, String head) {
		Matcher marked = Mark.behind(text);
		if (!marked.matches()) {
			return read(text, comment, type, head);
		}
		String note = Mark.note(marked.group(2), notes);
		if (note == null) {
			return new FigureText(null, "", "“" + shown(text) + "”后面有注释的标记，没有找到注释，没有读入，请填写", true);
		}
		FigureText read = read(marked.group(1), comment.isEmpty() ? note : comment, type, head);
		return (note.isEmpty() || read.oddity != null || read.value == null) ? read
				: new FigureText(read.value, read.note,
						"“" + shown(text) + "”读作 " + shown(marked.group(1)) + "，表下的注释“" + shown(note) + "”另存",
						read.asks);
	}

	private static FigureText read(String text, String comment, CellType type, String head) {
		String plain = plain(text);
		if (plain.isEmpty()) {
			return new FigureText(null, comment.strip(), null, false);
		}
		if (NOTHING.matcher(plain).matches()) {
			return new FigureText(null, comment.strip(), "“" + plain + "”当作空白", false);
		}
		Reading reading = FigureReader.read(WRAPPED.matcher(text).replaceAll(""), type);
		if (!reading.understood()) {
			return new FigureText(null, "", "“" + shown(text) + "”没有读成数字，请填写：" + reading.problem(), true);
		}
		FigureText read = (type == CellType.MONEY) ? money(plain, reading, head) : count(plain, reading);
		return noted(read, comment);
	}

	private static FigureText noted(FigureText read, String comment) {
		return (comment.isBlank() || !read.note.isEmpty()) ? read
				: new FigureText(read.value, comment.strip(), read.oddity, read.asks);
	}

	private static FigureText count(String plain, Reading reading) {
		BigDecimal value = reading.value();
		String shown = (value != null) ? value.toPlainString() : "";
		if (!reading.note().isEmpty()) {
			return new FigureText(value, reading.note(),
					"“" + plain + "”读作 " + shown + "，“" + reading.note() + "”作为注释另存", false);
		}
		return new FigureText(value, "", PLAIN.matcher(plain).matches() ? null : "“" + plain + "”读作 " + shown, false);
	}

	/**
	 * Money without a unit is taken in the unit that its head names; where that names
	 * none, a person has to say it.
	 */
	private static FigureText money(String plain, Reading reading, String head) {
		BigDecimal value = reading.value();
		if (value == null || value.signum() == 0) {
			return new FigureText(value, reading.note(), null, false);
		}
		String unit = plain(head);
		boolean bare = reading.plain();
		if (bare && !unit.contains("万元") && unit.matches(".*[(:]单?位?:?元.*")) {
			BigDecimal converted = value.multiply(YUAN).stripTrailingZeros();
			return new FigureText(converted, reading.note(),
					"“" + plain + "”按表头的单位“元”读作 " + converted.toPlainString() + " 万元", false);
		}
		if (bare && !unit.contains("万元")) {
			return new FigureText(value, reading.note(),
					"“" + plain + "”没有写单位，按 " + value.toPlainString() + " 万元读入，请核对是元还是万元", true);
		}
		String oddity = (bare && reading.note().isEmpty()) ? null
				: "“" + plain + "”读作 " + value.toPlainString() + " 万元";
		return new FigureText(value, reading.note(), oddity, false);
	}

	static String shown(String text) {
		String line = SPACE.matcher(text).replaceAll(" ").strip();
		return (line.codePointCount(0, line.length()) <= 30) ? line
				: line.substring(0, line.offsetByCodePoints(0, 30)) + "…";
	}

}
