package org.nianbao.narrative;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number as it is written, in Arabic or Chinese digits.
 *
 * @param to where it ends in the plain version, exclusive
 * @param value what it is worth, 万 and 亿 multiplied out
 * @param unit the worth of one of its last digit that is not zero, or of its last decimal
 * @param rounded whether it is written in 万 or 亿, so that the rest is rounded away
 * @param chinese whether it begins with a Chinese digit
 */
record Numeral(int to, BigDecimal value, BigDecimal unit, boolean rounded, boolean chinese) {

	private static final String DIGITS = "〇一二三四五六七八九";

	private static final int LONGEST = 12;

	/**
	 * The number that begins at a place.
	 * @return {@code null} if none does, or one longer than any count, or a name such as
	 * 十四五
	 */
	static @Nullable Numeral at(String plain, int from) {
		char first = plain.charAt(from);
		if (arabic(first)) {
			return arabic(plain, from);
		}
		return (digit(first) >= 0 || tens(first) > 0) ? chinese(plain, from) : null;
	}

	/**
	 * Whether a character can stand in a Chinese number.
	 */
	static boolean chinese(char character) {
		return digit(character) >= 0 || tens(character) > 0;
	}

	static boolean arabic(char character) {
		return character >= '0' && character <= '9';
	}

	private static @Nullable Numeral arabic(String plain, int from) {
		StringBuilder digits = new StringBuilder();
		int at = from;
		int decimals = -1;
		while (at < plain.length()) {
			char character = plain.charAt(at);
			if (arabic(character)) {
				digits.append(character);
			}
			else if (character == '.' && decimals < 0 && arabicAt(plain, at + 1)) {
				decimals = digits.length();
				digits.append('.');
			}
			else if (decimals >= 0 || !groups(plain, at)) {
				break;
			}
			at++;
		}
		if (digits.length() > LONGEST) {
			return null;
		}
		return scaled(plain, at, new BigDecimal(digits.toString()));
	}

	private static boolean groups(String plain, int at) {
		char character = plain.charAt(at);
		return (character == ',' || character == '，' || character == ' ') && arabicAt(plain, at + 1)
				&& arabicAt(plain, at + 2) && arabicAt(plain, at + 3) && !arabicAt(plain, at + 4)
				&& (character == ',' || character == ' ' && at > 0 && arabicAt(plain, at - 1));
	}

	private static boolean arabicAt(String plain, int at) {
		return at < plain.length() && arabic(plain.charAt(at));
	}

	private static Numeral scaled(String plain, int at, BigDecimal number) {
		BigDecimal last = lastUnit(number);
		int to = at;
		BigDecimal scale = BigDecimal.ONE;
		while (to < plain.length() && scale(plain.charAt(to)) > 0) {
			scale = scale.movePointRight(scale(plain.charAt(to)));
			to++;
		}
		boolean rounded = scale.compareTo(BigDecimal.ONE) > 0;
		BigDecimal unit = (rounded && number.scale() > 0) ? BigDecimal.ONE.movePointLeft(number.scale())
				: rounded ? BigDecimal.ONE : last;
		return new Numeral(to, number.multiply(scale), unit.multiply(scale), rounded, false);
	}

	private static BigDecimal lastUnit(BigDecimal number) {
		if (number.signum() == 0) {
			return BigDecimal.ONE;
		}
		return (number.scale() > 0) ? BigDecimal.ONE.movePointLeft(number.scale())
				: BigDecimal.ONE.scaleByPowerOfTen(-number.stripTrailingZeros().scale());
	}

	private static int scale(char character) {
		return switch (character) {
			case '百' -> 2;
			case '千' -> 3;
			case '万' -> 4;
			case '亿' -> 8;
			default -> 0;
		};
	}

	private static int digit(char character) {
		return (character == '两') ? 2 : (character == '零') ? 0 : DIGITS.indexOf(character);
	}

	private static int tens(char character) {
		return (character == '十') ? 1 : (character == '百') ? 2 : (character == '千') ? 3 : 0;
	}

	private static @Nullable Numeral chinese(String plain, int from) {
		long total = 0;
		long section = 0;
		long digit = -1;
		long unit = 1;
		boolean scaled = false;
		boolean large = false;
		int at = from;
		for (; at < plain.length() && at - from <= LONGEST; at++) {
			char character = plain.charAt(at);
			if (digit(character) >= 0) {
				if (digit > 0 || digit == 0 && !scaled) {
					return scaled ? null : run(plain, from);
				}
				digit = digit(character);
				unit = (digit > 0) ? 1 : unit;
			}
			else if (tens(character) > 0) {
				unit = (long) Math.pow(10, tens(character));
				section += Math.max(digit, (digit < 0) ? 1 : 0) * unit;
				digit = -1;
				scaled = true;
			}
			else if ((character == '万' || character == '亿') && at > from) {
				long scale = (character == '万') ? 10_000 : 100_000_000;
				total += (section + Math.max(digit, 0)) * scale;
				unit = ((digit > 0) ? 1 : unit) * scale;
				section = 0;
				digit = -1;
				scaled = true;
				large = true;
			}
			else {
				break;
			}
		}
		long value = total + section + Math.max(digit, 0);
		return (at - from > LONGEST) ? null : new Numeral(at, BigDecimal.valueOf(value), BigDecimal.valueOf(unit),
				large && digit < 0 && section == 0, true);
	}

	/**
	 * Chinese digits one after the other, as in 二〇二二.
	 */
	private static @Nullable Numeral run(String plain, int from) {
		long value = 0;
		int at = from;
		for (; at < plain.length() && digit(plain.charAt(at)) >= 0; at++) {
			value = value * 10 + digit(plain.charAt(at));
			if (at - from > LONGEST) {
				return null;
			}
		}
		return new Numeral(at, BigDecimal.valueOf(value), BigDecimal.ONE, false, true);
	}

}
