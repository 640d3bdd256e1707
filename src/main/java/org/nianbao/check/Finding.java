package org.nianbao.check;

import java.math.BigDecimal;
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
 * @param message one Chinese sentence that a clerk understands and can act on
 */
public record Finding(String check, Severity severity, List<String> places, @Nullable BigDecimal expected,
		@Nullable BigDecimal actual, String message) {

	public Finding {
		places = List.copyOf(places);
	}

	/**
	 * Where the finding is shown.
	 */
	public String place() {
		return this.places.get(0);
	}

	/**
	 * What makes it the same finding: the check, the places and the figures.
	 */
	public String identity() {
		return this.check + "|" + String.join("|", this.places) + "|" + this.expected + "|" + this.actual;
	}

	/**
	 * Whether the finding speaks of a cell of a table, or of a narrative.
	 * @param section a table's id or a narrative's name
	 */
	public boolean concerns(String section) {
		return this.places.stream().anyMatch((place) -> place.equals(section) || place.startsWith(section + "/"));
	}

}
