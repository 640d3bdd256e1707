package org.nianbao.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * How a workbook shows numbers: exactly, with the unit that their format adds, and dates
 * as dates.
 */
final class CellFormats {

	/** As many digits as a workbook keeps of a number; what follows is noise. */
	private static final MathContext EXACT = new MathContext(15);

	private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{0,400}(?:\\.\\d{0,400})?(?:[eE][-+]?\\d{1,3})?");

	/** A unit in Chinese behind the last digit, where the number is shown unscaled. */
	private static final Pattern UNIT = Pattern.compile("^[^;]*?[0#?]_?\\s?\"?([\\p{IsHan}]{1,6})\"?(?:;.*)?$");

	private static final Pattern SCALED = Pattern.compile("!|%|[0#],+(?:\\D|$)|[eE][-+]");

	private final boolean from1904;

	private final List<Integer> ofStyles = new ArrayList<>();

	private final Map<Integer, String> formats = new HashMap<>();

	private final DataFormatter dates = new DataFormatter(Locale.CHINA);

	CellFormats(XmlNode sheet, boolean from1904) {
		this.from1904 = from1904;
		for (XmlNode format : sheet.child("numFmts").children()) {
			this.formats.put(number(format.attribute("numFmtId")), format.attribute("formatCode"));
		}
		for (XmlNode style : sheet.child("cellXfs").children()) {
			this.ofStyles.add(number(style.attribute("numFmtId")));
		}
	}

	/**
	 * What a cell shows.
	 * @param value the number as the file has it
	 * @param style the number of the cell's style, empty if it has none
	 */
	String shown(String value, String style) {
		if (value.isBlank()) {
			return "";
		}
		if (!NUMBER.matcher(value.strip()).matches()) {
			return value;
		}
		int id = (number(style) < this.ofStyles.size()) ? this.ofStyles.get(number(style)) : 0;
		String builtIn = (id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX) ? BuiltinFormats.getBuiltinFormat(id)
				: null;
		String format = this.formats.getOrDefault(id, (builtIn != null) ? builtIn : "General");
		BigDecimal number = new BigDecimal(value.strip());
		return isDate(id, format, number) ? date(number.doubleValue(), id, format) : exact(number) + unit(format);
	}

	private boolean isDate(int id, String format, BigDecimal number) {
		return number.signum() >= 0 && DateUtil.isValidExcelDate(number.doubleValue())
				&& (DateUtil.isADateFormat(id, format) || format.matches("(?s).*[yY]{2,4}.*[dD年月日].*"));
	}

	private String date(double value, int id, String format) {
		LocalDateTime time = DateUtil.getLocalDateTime(value, this.from1904);
		if (time.getYear() > 9999) {
			return exact(BigDecimal.valueOf(value));
		}
		if (format.contains("年") || id >= 27 && id <= 36 || id >= 50 && id <= 58) {
			return chinese(time, format);
		}
		return this.dates.formatRawCellContents(value, id, format, this.from1904);
	}

	private static String chinese(LocalDateTime time, String format) {
		String month = time.getYear() + "年" + time.getMonthValue() + "月";
		return format.toLowerCase(Locale.ROOT).matches(".*d.*|General|general") ? month + time.getDayOfMonth() + "日"
				: month;
	}

	/**
	 * A number in plain digits, without what binary fractions add to it.
	 */
	static String exact(BigDecimal number) {
		BigDecimal exact = number.round(EXACT).stripTrailingZeros();
		return (exact.scale() > 400 || exact.scale() < -400) ? exact.toString() : exact.toPlainString();
	}

	private static String unit(String format) {
		Matcher unit = UNIT.matcher(format);
		return (unit.matches() && !SCALED.matcher(format).find()) ? unit.group(1) : "";
	}

	private static int number(String text) {
		return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
	}

}
