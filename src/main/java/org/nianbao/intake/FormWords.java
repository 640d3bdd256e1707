package org.nianbao.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.nianbao.form.Cell;
import org.nianbao.form.Edition;
import org.nianbao.form.Layout;

/**
 * What an edition of the form says in its tables, to be looked for in files.
 */
final class FormWords {

	private static final double LIKE = 0.8;

	private final List<FormLine> lines;

	private final List<Label> labels;

	private final List<Label> titles = new ArrayList<>();

	private final List<Label> corners = new ArrayList<>();

	private final List<Label> heads = new ArrayList<>();

	private final List<Label> groups;

	private final Map<Label, Double> likest = new HashMap<>();

	private final Map<Label, Boolean> above = new HashMap<>();

	private final Map<Label, List<Label>> heading = new HashMap<>();

	FormWords(Edition edition) {
		this.lines = FormLine.labelled(edition);
		this.labels = this.lines.stream().map(FormLine::label).toList();
		this.groups = this.lines.stream().flatMap(FormWords::groups).distinct().toList();
		edition.tables()
			.stream()
			.flatMap((table) -> table.layout().groups().stream())
			.flatMap((group) -> group.heads().stream())
			.flatMap((row) -> row.boxes().stream())
			.forEach(this::put);
	}

	private void put(Layout.Box box) {
		List<Label> words = switch (box.kind()) {
			case TITLE -> this.titles;
			case CORNER -> this.corners;
			default -> this.heads;
		};
		Label label = Label.of(box.text());
		if (!words.contains(label)) {
			words.add(label);
		}
	}

	/**
	 * The lines that have labels, in the form's order.
	 */
	List<FormLine> lines() {
		return this.lines;
	}

	/**
	 * Their labels.
	 */
	List<Label> labels() {
		return this.labels;
	}

	/**
	 * How much a label of a file is like that of the form's line that is most like it.
	 */
	double likeness(Label label) {
		return this.likest.computeIfAbsent(label,
				(said) -> this.labels.stream().mapToDouble(said::likeness).max().orElse(0));
	}

	/**
	 * Whether a line of a file heads others: the clause above a piece of a table, or the
	 * heads of its columns.
	 */
	boolean heads(SourceLine line) {
		List<Label> said = line.labels().stream().map((box) -> Label.of(box.text())).toList();
		if (said.isEmpty() || line.hasNumber()) {
			return false;
		}
		if (said.stream().anyMatch((label) -> this.above.computeIfAbsent(label, this::standsAbove))) {
			return true;
		}
		long heading = said.stream()
			.flatMap((label) -> this.heading.computeIfAbsent(label, this::headsLike).stream())
			.distinct()
			.count();
		return heading >= 2 || heading == 1 && said.stream().noneMatch((label) -> equal(label, this.labels));
	}

	private boolean standsAbove(Label label) {
		return Stream.concat(this.titles.stream(), this.corners.stream())
			.anyMatch((word) -> word.likeness(label) >= LIKE);
	}

	private List<Label> headsLike(Label label) {
		return this.heads.stream().filter((head) -> head.likeness(label) >= LIKE).toList();
	}

	private static boolean equal(Label label, List<Label> words) {
		return words.stream().anyMatch((word) -> word.says(label));
	}

	/**
	 * The line that takes what an office gives for a group of lines without dividing it:
	 * the group's 其他.
	 * @param said what a line of a file says
	 * @return empty if it says the words of one of the form's own lines, or of no group
	 */
	Optional<FormLine> undivided(List<Label> said) {
		Label own = said.get(said.size() - 1);
		return this.lines.stream()
			.filter((line) -> line.label().core().equals("其他"))
			.filter((line) -> groups(line).reduce((outer, inner) -> inner).filter(own::says).isPresent())
			.filter((line) -> !equal(own, this.labels))
			.findFirst();
	}

	/**
	 * Whether a line of a file only names a group of the form's lines.
	 */
	boolean names(List<Label> said) {
		Label own = said.get(said.size() - 1);
		return !equal(own, this.labels) && equal(own, this.groups);
	}

	private static Stream<Label> groups(FormLine line) {
		return line.path().subList(0, line.path().size() - 1).stream().map(Label::of);
	}

	/**
	 * The labels of a line's columns.
	 */
	static List<Label> columns(FormLine line) {
		return line.cells().stream().map(Cell::columnHeading).map((head) -> Label.of(head.label())).toList();
	}

}
