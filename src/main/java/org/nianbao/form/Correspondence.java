package org.nianbao.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What two editions of the form count alike, and why they do not count the rest alike,
 * read from {@code form/correspondence.yaml}.
 */
public final class Correspondence {

	private static final String FILE = "/form/correspondence.yaml";

	private final Edition later;

	private final Edition earlier;

	private final FormNode file;

	/** What is alike under another name, by the later edition's cells. */
	private final Map<List<Cell>, Alike> alike = new LinkedHashMap<>();

	private Correspondence(FormNode file) {
		this.file = file;
		this.later = Editions.byId(file.text("later")).orElseThrow();
		this.earlier = Editions.byId(file.text("earlier")).orElseThrow();
		file.nodes("alike").forEach(this::read);
	}

	/**
	 * What reports of some editions can be compared by, in the order of the latest form;
	 * what only an earlier one has stands at the end of its table.
	 * @param editions at least one, each of those in use
	 */
	public static List<Matter> of(Collection<Edition> editions) {
		List<Edition> newest = editions.stream()
			.distinct()
			.sorted(Comparator.comparing(Edition::firstYear).reversed())
			.toList();
		return (newest.size() == 1) ? alone(newest.get(0)) : new Correspondence(FormNode.read(FILE)).matters();
	}

	/**
	 * The reasons and the labels of sums in English.
	 */
	static Map<String, String> english() {
		FormNode file = FormNode.read(FILE);
		Map<String, String> words = new LinkedHashMap<>();
		file.nodes("unlike").forEach((node) -> words.put(node.text("why"), node.text("english")));
		file.nodes("alike")
			.stream()
			.filter((node) -> node.optionalText("label") != null)
			.forEach((node) -> words.put(node.text("label"), node.text("english")));
		return words;
	}

	private static List<Matter> alone(Edition edition) {
		return edition.cells().stream().map((cell) -> Matter.of(cell, edition)).toList();
	}

	private void read(FormNode node) {
		String table = node.text("table");
		Axis axis = Axis.of(node.text("along"));
		for (List<Cell> line : axis.lines(cells(this.later, table))) {
			List<Term> here = terms(axis, line, node.texts("here"));
			List<Term> there = axis.lines(cells(this.earlier, table))
				.stream()
				.filter((other) -> axis.name(other).equals(axis.name(line)))
				.flatMap((other) -> terms(axis, other, node.texts("there")).stream())
				.toList();
			if (!here.isEmpty() && !there.isEmpty()) {
				this.alike.put(here.stream().map(Term::cell).toList(),
						new Alike(here, there, node.optionalText("label")));
			}
		}
	}

	private static List<Cell> cells(Edition edition, String table) {
		return edition.cells().stream().filter((cell) -> cell.table().equals(table)).toList();
	}

	private static List<Term> terms(Axis axis, List<Cell> line, List<String> ids) {
		return ids.stream().map((id) -> axis.term(line, id)).flatMap(Optional::stream).toList();
	}

	private List<Matter> matters() {
		List<Matter> matters = new ArrayList<>();
		for (Table table : this.later.tables()) {
			List<Cell> cells = table.cells();
			IntStream.range(0, cells.size()).forEach((at) -> {
				matters.add(matter(cells.get(at)));
				if (at == cells.size() - 1 || !cells.get(at + 1).row().equals(cells.get(at).row())) {
					sumsAfter(cells.get(at)).forEach(matters::add);
				}
			});
			cells(this.earlier, table.id()).stream()
				.filter(this::withoutPartner)
				.map((cell) -> Matter.of(cell, this.earlier).without(this.later, why(cell)))
				.forEach(matters::add);
		}
		return matters;
	}

	private Matter matter(Cell cell) {
		Matter matter = Matter.of(cell, this.later);
		Alike alike = this.alike.get(List.of(cell));
		if (alike != null) {
			return matter.and(this.earlier, alike.there());
		}
		return this.earlier.cell(cell.name())
			.map((same) -> matter.and(this.earlier, List.of(new Term("", same))))
			.orElseGet(() -> matter.without(this.earlier, why(cell)));
	}

	/**
	 * What several cells add up to, the last of which stands in the row of a cell.
	 */
	private Stream<Matter> sumsAfter(Cell cell) {
		return this.alike.values()
			.stream()
			.filter((alike) -> alike.here().size() > 1 && alike.last().row().equals(cell.row())
					&& alike.last().table().equals(cell.table()))
			.map((alike) -> new Matter(cell.table(), String.valueOf(alike.label()),
					alike.last().columnHeading().label(), alike.last().type(),
					Map.of(this.later.id(), alike.here(), this.earlier.id(), alike.there()), Map.of()));
	}

	private boolean withoutPartner(Cell cell) {
		return this.later.cell(cell.name()).isEmpty() && this.alike.values()
			.stream()
			.noneMatch((alike) -> alike.there().stream().anyMatch((term) -> term.cell().equals(cell)));
	}

	private String why(Cell cell) {
		return this.file.nodes("unlike")
			.stream()
			.filter((node) -> node.texts("rows").contains(cell.row()))
			.map((node) -> node.text("why"))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(this.file.file() + " does not say why " + cell.name()
					+ " of the " + cell.table() + " cannot be compared"));
	}

	/**
	 * Two sums that mean the same.
	 *
	 * @param here the later edition's cells
	 * @param there the earlier edition's cells
	 * @param label what the later edition calls the sum, {@code null} if it is one cell
	 */
	private record Alike(List<Term> here, List<Term> there, @Nullable String label) {

		Cell last() {
			return this.here.get(this.here.size() - 1).cell();
		}

	}

}
