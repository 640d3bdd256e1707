package org.nianbao.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.difference.Difference;
import org.nianbao.difference.FigureChange;
import org.nianbao.form.Cell;
import org.nianbao.form.Narratives;
import org.nianbao.form.Section;
import org.nianbao.form.ScriptJson;
import org.nianbao.report.ReportOnDesk;

/**
 * How a report is read: by itself, or held against another.
 *
 * @param report the report
 * @param submission the number of its latest submission, 0 if there is none
 * @param comparisons what it can be held against
 * @param comparison what it is held against on this page, {@code null} if it is read by
 * itself
 */
record Reading(ReportOnDesk report, int submission, List<Comparison> comparisons, @Nullable Comparison comparison) {

	static Reading of(ReportOnDesk report, int submission, List<Comparison> comparisons, String view) {
		return new Reading(report, submission, comparisons,
				comparisons.stream().filter((known) -> known.view().equals(view)).findFirst().orElse(null));
	}

	/**
	 * What differs from the report that it is held against, {@code null} if it is read by
	 * itself.
	 */
	public @Nullable Difference difference() {
		return (this.comparison != null) ? this.comparison.with(this.report.content()) : null;
	}

	/**
	 * What changes are marked against: what the page compares with; of a report that is
	 * read by itself, what was before this submission. {@code null} if there is nothing.
	 */
	public @Nullable Comparison marked() {
		return (this.comparison != null) ? this.comparison
				: this.comparisons.stream()
					.filter((known) -> !known.view().equals("last-year"))
					.findFirst()
					.orElse(null);
	}

	/**
	 * What a comment can be made on without script, by the names of the places.
	 */
	public Map<String, String> places() {
		Map<String, String> places = new LinkedHashMap<>();
		List<String> names = new ArrayList<>(List.of("", Narratives.OPENING));
		this.report.edition().sections().forEach((section) -> names.add(name(section)));
		names.forEach((name) -> places.put(name, this.report.nameOf(name)));
		return places;
	}

	/**
	 * Where a place stands in the article, as the fragment of an address.
	 */
	public String anchor(String place) {
		if (place.contains("/")) {
			return place;
		}
		List<String> names = this.report.edition().sections().stream().map(Reading::name).toList();
		return names.contains(place) ? "s" + (1 + names.indexOf(place)) : "report";
	}

	private static String name(Section section) {
		return (section.table() != null) ? section.table().id() : section.number();
	}

	/**
	 * What the script of the page needs to know: what each cell is called, which ones
	 * changed and from what, and the narratives in the order of the article.
	 * @return JSON that may stand between the tags of a script element as it is
	 */
	public String script() {
		Map<String, String> cells = new LinkedHashMap<>();
		for (Cell cell : this.report.edition().cells()) {
			cells.put(cell.name(), this.report.nameOf(cell.name()));
		}
		Map<String, String> was = new LinkedHashMap<>();
		Comparison against = marked();
		if (against != null) {
			for (FigureChange change : against.with(this.report.content()).figures()) {
				was.put(change.cell().name(), change.before());
			}
		}
		Marks marks = new Marks(cells, was, (against != null) ? against.what() : "",
				this.report.edition().sections().stream().map(Reading::name).toList());
		return ScriptJson.of(marks);
	}

	private record Marks(Map<String, String> cells, Map<String, String> was, String against, List<String> sections) {

	}

}
