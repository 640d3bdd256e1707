package org.nianbao.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code printed on a report (核验码): the first sixteen digits of the SHA-256 of its JSON
 * report. So it can be computed again from the figures and texts, by anybody, without the
 * portal; and no other report can be made that has the same one.
 *
 * @param digits sixteen small hexadecimal digits
 */
public record VerificationCode(String digits) {

	private static final int LENGTH = 16;

	private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}_.·]+");

	private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

	private static final Pattern FOUR = Pattern.compile("(.{4})(?!$)");

	/**
	 * The code of a report.
	 * @param json its JSON report, as it is issued
	 */
	public static VerificationCode of(byte[] json) {
		return ofHash(Sha256.of(json));
	}

	/**
	 * The code of a report.
	 * @param sha256 the SHA-256 of its JSON report
	 */
	public static VerificationCode ofHash(String sha256) {
		return new VerificationCode(sha256.substring(0, LENGTH));
	}

	/**
	 * Reads a code as a person types it: in capitals or not, with or without dashes and
	 * spaces, also in full-width characters; O is read as 0, I and l as 1.
	 * @return empty if it is no code
	 */
	public static Optional<VerificationCode> typed(String text) {
		String plain = BETWEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
		String digits = plain.toLowerCase(Locale.ROOT).replace('o', '0').replace('i', '1').replace('l', '1');
		return DIGITS.matcher(digits).matches() ? Optional.of(new VerificationCode(digits)) : Optional.empty();
	}

	/**
	 * The code as it is printed: four groups of four, in capitals.
	 */
	@Override
	public String toString() {
		return FOUR.matcher(this.digits.toUpperCase(Locale.ROOT)).replaceAll("$1-");
	}

}
