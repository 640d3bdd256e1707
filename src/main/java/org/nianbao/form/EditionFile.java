package org.nianbao.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads an edition of the form from its file.
 */
final class EditionFile {

	/** What rates are made of: applications and cases. */
	private static final String COUNTED = "件";

	private final FormNode root;

	private final List<Cell> cells = new ArrayList<>();

	private final Map<String, Table> tables = new LinkedHashMap<>();

	private final List<Balance> balances = new ArrayList<>();

	private final List<Floor> floors = new ArrayList<>();

	private final List<Comparison> comparisons = new ArrayList<>();

	private EditionFile(FormNode root) {
		this.root = root;
	}

	static Edition read(String file) {
		return new EditionFile(FormNode.read("/form/" + file)).edition();
	}

	private Edition edition() {
		this.root.nodes("tables").forEach(this::table);
		List<Section> sections = this.root.nodes("sections").stream().map(this::section).toList();
		return new Edition(this.root.text("edition"), this.root.text("issuedAs"), this.root.number("firstYear"),
				this.root.optionalNumber("lastYear"), sections, new Rules(this.balances, this.floors, this.comparisons),
				this.root.nodes("highlights").stream().map((node) -> measure(node, node.text("unit"))).toList(),
				this.root.nodes("charts").stream().map(this::chart).toList(),
				this.root.nodes("further").stream().map(this::chart).toList(),
				this.root.nodes("rates").stream().map(this::rate).toList(), meanings());
	}

	private Map<String, List<Measure>> meanings() {
		Map<String, List<Measure>> meanings = new LinkedHashMap<>();
		this.root.nodes("meanings")
			.forEach((node) -> meanings.computeIfAbsent(node.text("matter"), (matter) -> new ArrayList<>())
				.add(measure(node, node.text("unit"))));
		return meanings;
	}

	private Chart chart(FormNode node) {
		String unit = node.text("unit");
		return new Chart(node.text("id"), node.text("title"), unit,
				node.nodes("bars").stream().map((bar) -> measure(bar, unit)).toList());
	}

	private Rate rate(FormNode node) {
		String lacking = node.optionalText("lacking");
		return new Rate(node.text("id"), node.text("label"), node.text("english"), part(node, "share", lacking),
				part(node, "whole", lacking), node.text("explanation"), node.text("article"), lacking);
	}

	private Measure part(FormNode rate, String key, @Nullable String lacking) {
		return (lacking != null) ? new Measure("", COUNTED, List.of()) : measure(rate.node(key), COUNTED);
	}

	private Measure measure(FormNode node, String unit) {
		return new Measure(node.text("label"), unit,
				node.texts("of").stream().map((name) -> new Term(name, cell(name))).toList());
	}

	private Cell cell(String name) {
		return this.cells.stream()
			.filter((cell) -> cell.name().equals(name))
			.findFirst()
			.orElseThrow(
					() -> new IllegalStateException(this.root.file() + " speaks of " + name + ", which is no cell"));
	}

	private Section section(FormNode node) {
		String table = node.optionalText("table");
		return new Section(node.text("number"), node.text("key"), node.text("heading"),
				(table != null) ? this.tables.get(table) : null,
				node.nodes("topics").stream().map(EditionFile::topic).toList());
	}

	private static Topic topic(FormNode node) {
		return new Topic(node.text("heading"), node.text("hint"), node.texts("words"), node.texts("unlike"));
	}

	private void table(FormNode node) {
		String id = node.text("id");
		int first = this.cells.size();
		List<Part> parts = node.nodes("parts").stream().map(EditionFile::part).toList();
		parts.forEach((part) -> addCells(id, part));
		List<Cell> own = List.copyOf(this.cells.subList(first, this.cells.size()));
		Explanations explanations = Explanations.of(node.node("explanations"));
		explanations.requireKnown(own, node.file());
		this.tables.put(id, new Table(id, own, LayoutDrawer.draw(parts, own), explanations));
		node.nodes("balances").forEach((rule) -> new BalanceRule(rule).addTo(this.balances, this.floors, own));
		node.nodes("comparisons").forEach((rule) -> this.comparisons.addAll(new ComparisonRule(rule).over(own)));
	}

	private void addCells(String table, Part part) {
		for (Heading row : part.rowLeaves()) {
			part.columns().forEach((column) -> addCells(table, row, "", column));
		}
	}

	private void addCells(String table, Heading row, String block, Heading column) {
		if (column.leaf()) {
			List<String> name = new ArrayList<>(List.of(table, String.valueOf(row.id()), block));
			name.add(String.valueOf(column.id()));
			name.removeIf(String::isEmpty);
			this.cells.add(new Cell(String.join("/", name), table, this.cells.size(), String.valueOf(row.id()),
					String.valueOf(column.id()), block, row, column));
			return;
		}
		String inner = (column.id() != null) ? column.id() : block;
		column.children().forEach((child) -> addCells(table, row, inner, child));
	}

	private static Part part(FormNode node) {
		return new Part(node.optionalText("title"), node.optionalText("corner"), headings(node, "columns"),
				headings(node, "rows"));
	}

	private static List<Heading> headings(FormNode node, String key) {
		return node.nodes(key).stream().map(EditionFile::heading).toList();
	}

	private static Heading heading(FormNode node) {
		String label = node.text("label");
		List<Heading> children = headings(node, "children");
		String id = node.optionalText("id");
		String shortLabel = node.optionalText("short");
		String type = node.optionalText("type");
		return new Heading((id == null && children.isEmpty()) ? label : id, label,
				(shortLabel != null) ? shortLabel : label, (type != null) ? CellType.valueOf(type) : CellType.COUNT,
				node.flag("vertical"), children);
	}

}
