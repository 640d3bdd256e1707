package org.nianbao.importing;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Cell;
import org.nianbao.form.Edition;
import org.nianbao.form.Narratives;
import org.nianbao.form.Section;
import org.nianbao.intake.Oddity;
import org.nianbao.intake.Origin;

/**
 * Something odd in a file, as the list beside its preview names it.
 *
 * @param index its position
 * @param where what of the report it speaks of, in words
 * @param anchor the field that it speaks of, {@code null} if none
 * @param source what stands in the file
 * @param box where it stands there, empty if it is not known
 * @param message one sentence in Chinese
 * @param asks whether a person has to decide
 * @param checked whether the person has decided
 */
record Remarked(int index, String where, @Nullable String anchor, String source, String box, String message,
		boolean asks, boolean checked) {

	static Remarked of(int index, Oddity oddity, Preview preview) {
		String place = oddity.place();
		Origin origin = preview.taken().origins().get(place);
		String box = (origin != null)
				? "第 " + (origin.table() + 1) + " 张表第 " + (origin.line() + 1) + " 行第 " + (origin.column() + 1) + " 格"
				: "";
		return new Remarked(index, where(place, preview), anchor(place, preview), oddity.source(), box,
				message(oddity, preview.edition()), oddity.asks(),
				preview.form().checked().contains(String.valueOf(index)));
	}

	/**
	 * What is odd at a cell, without the cell's name, which stands beside it.
	 */
	static String message(Oddity oddity, Edition edition) {
		String name = edition.cell(oddity.place()).map((cell) -> cell.label() + "：").orElse("");
		return oddity.message().startsWith(name) ? oddity.message().substring(name.length()) : oddity.message();
	}

	/**
	 * The name of what the person ticks.
	 */
	public String field() {
		return "checked-" + this.index;
	}

	private static String where(String place, Preview preview) {
		String table = place.contains("/") ? place.substring(0, place.indexOf('/')) : place;
		return switch (place) {
			case "organization" -> "单位";
			case "year" -> "年度";
			case "edition" -> "表格版本";
			case "title" -> "标题";
			case "file" -> "文件";
			case Narratives.OPENING -> "引言";
			default -> preview.edition()
				.sections()
				.stream()
				.filter((section) -> section.number().equals(place) || isTable(section, table))
				.findFirst()
				.map((section) -> section.number() + "、"
						+ cells(place, preview).findFirst()
							.map((cell) -> cell.name().equals(place) ? cell.label() : cell.rowHeading().label())
							.orElse(section.heading()))
				.orElse(place);
		};
	}

	/**
	 * The cell of a name, or those of a row.
	 */
	private static Stream<Cell> cells(String place, Preview preview) {
		return !place.contains("/") ? Stream.empty()
				: preview.edition()
					.cells()
					.stream()
					.filter((cell) -> cell.name().equals(place) || cell.name().startsWith(place + "/"));
	}

	private static boolean isTable(Section section, String place) {
		return section.table() != null && section.table().id().equals(place);
	}

	private static @Nullable String anchor(String place, Preview preview) {
		return switch (place) {
			case "organization", "year", "title" -> place;
			case Narratives.OPENING -> ImportForm.TEXT + place;
			default -> cells(place, preview).map(Cell::name)
				.findFirst()
				.orElseGet(() -> preview.edition()
					.sections()
					.stream()
					.filter((section) -> section.number().equals(place) || isTable(section, place))
					.map((section) -> section.narrative() ? ImportForm.HEADING + place : place + "-caption")
					.findFirst()
					.orElse(null));
		};
	}

}
