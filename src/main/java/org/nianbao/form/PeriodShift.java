package org.nianbao.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites last year's opening paragraph for another year.
 */
public final class PeriodShift {

	private static final String DIGITS = "0123456789０１２３４５６７８９";

	private static final String CHINESE = "〇一二三四五六七八九";

	/**
	 * What carries a year that is not the report's: laws, document numbers, addresses.
	 */
	private static final String NAMES = "《[^《》]*》|〔[^〔〕]*〕|[\\[［][^\\[\\]［］]*[\\]］]|[(（]\\s*[0-9０-９]{4}\\s*[)）]\\s*第?\\s*[0-9０-９]+\\s*号"
			+ "|(?:https?://|www\\.)[!-~]+";

	private static final String YEAR = "(?<![0-9０-９.,])(?:[0-9]{4}|[０-９]{4})(?![0-9０-９]|[.,][0-9]+(?![0-9.])|\\s*[件条项个份人次家万元余%％])"
			+ "|(?<![〇○零一二三四五六七八九十])[〇○零一二三四五六七八九]{4}(?=\\s*年)";

	/** A law as it was revised or took effect. */
	private static final String LAW = "(?!\\s*年(?:\\d{1,2}月(?:\\d{1,2}日)?)?起?(?:修订|修正|施行))";

	private static final Pattern PLACES = Pattern.compile("(" + NAMES + ")|((?:" + YEAR + ")" + LAW + ")");

	private PeriodShift() {
	}

	/**
	 * Moves the years that are meant by the report: its year, the one before and the one
	 * after, in digits of any width or in Chinese numerals. Document numbers such as
	 * 〔2021〕30号, names in 《》 and other years stay as they are.
	 * @param text the text of the earlier report
	 * @param fromYear the year of the earlier report
	 * @param toYear the year of the new one
	 */
	public static String shifted(String text, int fromYear, int toYear) {
		return PLACES.matcher(text)
			.replaceAll((place) -> Matcher.quoteReplacement(
					(place.group(1) != null) ? place.group() : shiftedYear(place.group(), fromYear, toYear)));
	}

	private static String shiftedYear(String written, int fromYear, int toYear) {
		int year = written.chars().reduce(0, (value, digit) -> 10 * value + digit(digit));
		return (Math.abs(year - fromYear) > 1) ? written : write(year + toYear - fromYear, written);
	}

	private static int digit(int written) {
		if (written == '○' || written == '零') {
			return 0;
		}
		int index = DIGITS.indexOf(written);
		return (index >= 0) ? index % 10 : CHINESE.indexOf(written);
	}

	/**
	 * A year in the digits that another one is written in.
	 */
	private static String write(int year, String like) {
		String zero = like.replaceAll("[^○零]", "");
		String digits = (DIGITS.indexOf(like.charAt(0)) < 0) ? CHINESE
				: DIGITS.substring((like.charAt(0) <= '9') ? 0 : 10);
		StringBuilder written = new StringBuilder();
		String.valueOf(year).chars().forEach((digit) -> written.append(digits.charAt(digit - '0')));
		return zero.isEmpty() ? written.toString() : written.toString().replace('〇', zero.charAt(0));
	}

}
