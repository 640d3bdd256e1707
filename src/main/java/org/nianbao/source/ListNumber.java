package org.nianbao.source;

import java.util.Locale;

/**
 * A number as a list shows it.
 */
final class ListNumber {

	private static final String[] DIGITS = { "〇", "一", "二", "三", "四", "五", "六", "七", "八", "九" };

	private static final String[] LEGAL = { "零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖" };

	private static final String[] ROMAN = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };

	private static final int[] ROMANS = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };

	private static final int TEN = 10;

	private static final int HUNDRED = 100;

	private static final int LETTERS = 26;

	private static final int CIRCLED = 20;

	private ListNumber() {
	}

	/**
	 * Writes a number.
	 * @param format as a Word file names it
	 */
	static String of(int number, String format) {
		return switch (format) {
			case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
					"taiwaneseCountingThousand", "ideographTraditional" ->
				(number < HUNDRED) ? counted(number, DIGITS, "十", true) : listed(number);
			case "ideographDigital", "japaneseDigitalTen", "taiwaneseDigital" -> listed(number);
			case "chineseLegalSimplified" ->
				(number < HUNDRED) ? counted(number, LEGAL, "拾", false) : String.valueOf(number);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
				(number >= 1 && number <= CIRCLED) ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
			case "decimalFullWidth", "decimalFullWidth2" -> wide(number);
			case "decimalZero" -> (number < TEN) ? "0" + number : String.valueOf(number);
			case "upperLetter" -> letter(number, 'A');
			case "lowerLetter" -> letter(number, 'a');
			case "upperRoman" -> roman(number);
			case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
			case "none" -> "";
			default -> String.valueOf(number);
		};
	}

	private static String counted(int number, String[] digits, String ten, boolean shortTen) {
		if (number < TEN) {
			return digits[number];
		}
		String tens = (number < 2 * TEN && shortTen) ? "" : digits[number / TEN];
		return tens + ten + ((number % TEN == 0) ? "" : digits[number % TEN]);
	}

	private static String listed(int number) {
		StringBuilder listed = new StringBuilder();
		String.valueOf(number).chars().forEach((digit) -> listed.append(DIGITS[digit - '0']));
		return listed.toString();
	}

	private static String wide(int number) {
		StringBuilder wide = new StringBuilder();
		String.valueOf(number).chars().forEach((digit) -> wide.append((char) (digit - '0' + '０')));
		return wide.toString();
	}

	private static String letter(int number, char first) {
		int repeated = (number - 1) / LETTERS + 1;
		return (number < 1 || repeated > TEN) ? String.valueOf(number)
				: String.valueOf((char) (first + (number - 1) % LETTERS)).repeat(repeated);
	}

	private static String roman(int number) {
		StringBuilder roman = new StringBuilder();
		int left = (number < 2 * HUNDRED) ? number : 0;
		for (int i = 0; i < ROMANS.length; i++) {
			for (; left >= ROMANS[i]; left -= ROMANS[i]) {
				roman.append(ROMAN[i]);
			}
		}
		return roman.isEmpty() ? String.valueOf(number) : roman.toString();
	}

}
