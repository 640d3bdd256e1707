package org.nianbao.check;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that a check found in a report.
 *
 * @param check the check's id in the catalogue, such as {@code B1}
 * @param severity how much it matters
 * @param places the cells or narratives that it speaks of, by their names; the first is
 * where it is shown
 * @param expected the figure that should stand there, {@code null} where none is meant
 * @param actual the figure that stands there, {@code null} where none is meant
 * @param figures every figure that it rests upon, in the order of its sentence
 * @param passages the characters of narratives that it speaks of
 * @param message one Chinese sentence that a clerk understands and can act on
 */
public record Finding(String check, Severity severity, List<String> places, @Nullable BigDecimal expected,
		@Nullable BigDecimal actual, List<BigDecimal> figures, List<Passage> passages, String message) {

	/**
	 * The order in which findings are told: the gravest first, then as the catalogue
	 * names them.
	 */
	public static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
		.thenComparing(Finding::check);

	private static final int IDENTITY_LENGTH = 32;

	public Finding {
		places = List.copyOf(places);
		figures = List.copyOf(figures);
		passages = List.copyOf(passages);
	}

	public Finding(String check, Severity severity, List<String> places, @Nullable BigDecimal expected,
			@Nullable BigDecimal actual, List<BigDecimal> figures, String message) {
		this(check, severity, places, expected, actual, figures, List.of(), message);
	}

	public Finding(String check, Severity severity, List<String> places, @Nullable BigDecimal expected,
			@Nullable BigDecimal actual, String message) {
		this(check, severity, places, expected, actual, List.of(), message);
	}

	/**
	 * What an explanation is kept under: the same as long as the finding speaks of the
	 * same places and figures, whatever its words, and another one as soon as any of its
	 * figures changes; one that rests on no figure speaks of the words of its passages.
	 * @return the check's id, a colon and 32 hexadecimal digits
	 */
	public String identity() {
		List<String> parts = new ArrayList<>(this.places);
		parts.add(written(this.expected));
		parts.add(written(this.actual));
		this.figures.forEach((figure) -> parts.add(written(figure)));
		if (this.figures.isEmpty()) {
			this.passages.forEach((passage) -> parts.add(passage.text()));
		}
		return this.check + ":" + digest(String.join("\n", parts)).substring(0, IDENTITY_LENGTH);
	}

	private static String written(@Nullable BigDecimal figure) {
		return (figure != null) ? figure.stripTrailingZeros().toPlainString() : "";
	}

	private static String digest(String text) {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * Where the finding is shown.
	 */
	public String place() {
		return this.places.get(0);
	}

	/**
	 * Whether the finding speaks of a cell of a table, or of a narrative.
	 * @param section a table's id or a narrative's name
	 */
	public boolean concerns(String section) {
		return this.places.stream().anyMatch((place) -> place.equals(section) || place.startsWith(section + "/"));
	}

}
