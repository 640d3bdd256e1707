package org.nianbao.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Understands a figure as people type it: {@code 1,271}, {@code １２}, {@code 29.45 万},
 * {@code 251000元}, {@code 22（其中修订16件）}. What cannot be one number is refused with a
 * sentence that says what to type. The entry grid's script reads by the same rules.
 */
public final class FigureReader {

	/** The longest text that is read, in characters. */
	private static final int LONGEST = 200;

	private static final int MOST_DIGITS = 12;

	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

	private static final Pattern NOTE = Pattern.compile("([^(（]*)[(（](.*)[)）]");

	private static final Pattern UNIT_NAMED = Pattern.compile("^单位:?");

	private static final Pattern TWO_NUMBERS = Pattern.compile("\\d \\d");

	private static final Pattern NUMBER = Pattern.compile("([-+]?)(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?(.*)");

	private static final Pattern DASHES = Pattern.compile("[-−﹣/\\\\—–―─_~]+|无|没有|不涉及|暂无");

	private static final Pattern MINUS = Pattern.compile("^[−–﹣]");

	private static final Pattern SCIENTIFIC = Pattern.compile("[-+]?[\\d.]+[eE][-+]?\\d+");

	private static final Map<String, BigDecimal> COUNT_UNITS = Map.of("", BigDecimal.ONE, "百", BigDecimal.valueOf(100),
			"千", BigDecimal.valueOf(1_000), "万", BigDecimal.valueOf(10_000), "亿", BigDecimal.valueOf(100_000_000));

	private static final Map<String, BigDecimal> MONEY_UNITS = Map.of("", BigDecimal.ONE, "万", BigDecimal.ONE, "万元",
			BigDecimal.ONE, "元", new BigDecimal("0.0001"), "亿", BigDecimal.valueOf(10_000), "亿元",
			BigDecimal.valueOf(10_000));

	private static final Pattern MEASURE_WORD = Pattern.compile("(?:人次|件次|[件条项个宗次份人部起例])$");

	private FigureReader() {
	}

	/**
	 * Reads what was typed.
	 * @param typed the text, perhaps with a note in brackets behind the number
	 * @param type what the cell takes
	 */
	public static Reading read(String typed, CellType type) {
		if (typed.length() > LONGEST) {
			return refuse("这一格的文字太长（超过 " + LONGEST + " 个字），请只填数字，说明写进报告正文");
		}
		String visible = INVISIBLE.matcher(typed).replaceAll("");
		String text = SPACE.matcher(visible).replaceAll(" ").strip();
		Matcher noted = NOTE.matcher(text);
		return noted.matches() ? readNoted(halfWidth(noted.group(1)).strip(), noted.group(2).strip(), type)
				: readNumber(halfWidth(text), type);
	}

	private static Reading readNoted(String number, String note, CellType type) {
		if (number.isEmpty()) {
			return refuse("括号前面没有数字，请先填数字，再在括号里写注释");
		}
		String unit = UNIT_NAMED.matcher(halfWidth(note).replace(" ", "")).replaceFirst("");
		if (!unit.isEmpty() && factor(unit, type) != null) {
			return readNumber(number + unit, type);
		}
		Reading reading = readNumber(number, type);
		return reading.understood() ? new Reading(reading.value(), note, reading.plain(), null) : reading;
	}

	/**
	 * Full-width characters as their ASCII counterparts. Nothing else is made equal: a
	 * footnote mark such as ① or ² behind a number is no digit of it.
	 */
	private static String halfWidth(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		text.chars().map((c) -> (c >= '！' && c <= '～') ? c - '！' + '!' : c).forEach((c) -> folded.append((char) c));
		return folded.toString();
	}

	private static Reading readNumber(String spaced, CellType type) {
		String text = spaced.replace(" ", "");
		if (text.isEmpty()) {
			return new Reading(null, "", true, null);
		}
		if (TWO_NUMBERS.matcher(spaced).find()) {
			return refuse("“" + shortened(spaced) + "”数字中间有空格，看不出是一个数还是两个数，请去掉空格，一格只填一个数");
		}
		if (DASHES.matcher(text).matches()) {
			return refuse("“" + shortened(text) + "”不是数字：没有发生请填 0，还没有数请留空");
		}
		if (SCIENTIFIC.matcher(text).matches()) {
			return refuse("“" + shortened(text) + "”是科学记数法，请把数字写全");
		}
		Matcher number = NUMBER.matcher(MINUS.matcher(text).replaceFirst("-"));
		if (!number.matches()) {
			return refuse("“" + shortened(text) + "”不是一个数，请用阿拉伯数字填写，例如 1271");
		}
		String unit = number.group(4);
		BigDecimal factor = factor(unit, type);
		if (factor == null) {
			return refuse("“" + shortened(text) + "”数字后面的“" + shortened(unit) + "”没有看懂，请只填数字"
					+ ((type == CellType.MONEY) ? "，金额以万元计" : ""));
		}
		String digits = number.group(2).replace(",", "") + ((number.group(3) != null) ? number.group(3) : "");
		BigDecimal value = new BigDecimal(digits).multiply(factor);
		return within(number.group(1).equals("-") ? value.negate() : value, type, unit.isEmpty());
	}

	private static @Nullable BigDecimal factor(String unit, CellType type) {
		return (type == CellType.MONEY) ? MONEY_UNITS.get(unit)
				: COUNT_UNITS.get(MEASURE_WORD.matcher(unit).replaceFirst(""));
	}

	private static Reading within(BigDecimal value, CellType type, boolean plain) {
		BigDecimal stripped = value.stripTrailingZeros();
		if (value.signum() < 0 && !type.signed()) {
			return refuse("这一格不能小于 0，请核对后填 0 或正数");
		}
		if (stripped.scale() > type.decimals()) {
			return refuse((type == CellType.MONEY) ? "金额以万元计，小数最多 6 位（精确到分）" : "件数应是整数，不能有小数");
		}
		if (stripped.precision() - stripped.scale() > MOST_DIGITS) {
			return refuse("数字超过 " + MOST_DIGITS + " 位，请核对是否多输了");
		}
		return new Reading((stripped.scale() < 0) ? stripped.setScale(0) : stripped, "", plain, null);
	}

	private static Reading refuse(String problem) {
		return new Reading(null, "", false, problem);
	}

	private static String shortened(String text) {
		int[] points = text.codePoints().limit(21).toArray();
		return (points.length <= 20) ? text : new String(points, 0, 20) + "…";
	}

	/**
	 * What a typed text means.
	 *
	 * @param value the number, money in 万元; {@code null} if the text is blank or refused
	 * @param note the note in brackets behind it, empty if there is none
	 * @param plain whether the text is the number as written; otherwise a unit was taken
	 * into account, and the number should be shown back
	 * @param problem why it was refused and what to type, {@code null} if it was
	 * understood
	 */
	public record Reading(@Nullable BigDecimal value, String note, boolean plain, @Nullable String problem) {

		/**
		 * Whether the text was understood.
		 */
		public boolean understood() {
			return this.problem == null;
		}

	}

}
