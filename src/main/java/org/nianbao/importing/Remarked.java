package org.nianbao.importing;

import org.jspecify.annotations.Nullable;
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
				oddity.message(), oddity.asks(), preview.form().checked().contains(String.valueOf(index)));
	}

	/**
	 * The name of what the person ticks.
	 */
	public String field() {
		return "checked-" + this.index;
	}

	private static String where(String place, Preview preview) {
		return switch (place) {
			case "organization" -> "单位";
			case "year" -> "年度";
			case "edition" -> "表格版本";
			case "title" -> "标题";
			case "file" -> "文件";
			case Narratives.OPENING -> "引言";
			default -> preview.edition()
				.cell(place)
				.map((cell) -> number(cell.table(), preview) + cell.label())
				.orElseGet(() -> preview.edition()
					.sections()
					.stream()
					.filter((section) -> section.number().equals(place))
					.findFirst()
					.map((section) -> section.number() + "、" + section.heading())
					.orElse(place));
		};
	}

	private static String number(String table, Preview preview) {
		return preview.edition()
			.sections()
			.stream()
			.filter((section) -> section.table() != null && section.table().id().equals(table))
			.map(Section::number)
			.findFirst()
			.map((number) -> number + "、")
			.orElse("");
	}

	private static @Nullable String anchor(String place, Preview preview) {
		return switch (place) {
			case "organization", "year", "title" -> place;
			case Narratives.OPENING -> ImportForm.TEXT + place;
			default -> preview.edition().cell(place).isPresent() ? place
					: preview.edition().sections().stream().anyMatch((section) -> section.number().equals(place))
							? ImportForm.HEADING + place : null;
		};
	}

}
