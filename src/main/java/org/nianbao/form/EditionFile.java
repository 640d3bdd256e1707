package org.nianbao.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads an edition of the form from its file.
 */
final class EditionFile {

	private final Node root;

	private final List<Cell> cells = new ArrayList<>();

	private final Map<String, Table> tables = new LinkedHashMap<>();

	private final List<Balance> balances = new ArrayList<>();

	private final List<Floor> floors = new ArrayList<>();

	private EditionFile(Node root) {
		this.root = root;
	}

	static Edition read(String file) {
		try (InputStream in = EditionFile.class.getResourceAsStream("/form/" + file)) {
			Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
			return new EditionFile(new Node(file, yaml.load(in))).edition();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Edition edition() {
		this.root.nodes("tables").forEach(this::table);
		List<Section> sections = this.root.nodes("sections").stream().map(this::section).toList();
		return new Edition(this.root.text("edition"), this.root.text("issuedAs"), this.root.number("firstYear"),
				this.root.optionalNumber("lastYear"), sections, this.balances, this.floors,
				this.root.nodes("highlights").stream().map((node) -> measure(node, node.text("unit"))).toList(),
				this.root.nodes("charts").stream().map(this::chart).toList());
	}

	private Chart chart(Node node) {
		String unit = node.text("unit");
		return new Chart(node.text("title"), unit,
				node.nodes("bars").stream().map((bar) -> measure(bar, unit)).toList());
	}

	private Measure measure(Node node, String unit) {
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

	private Section section(Node node) {
		String table = node.optionalText("table");
		return new Section(node.text("number"), node.text("key"), node.text("heading"),
				(table != null) ? this.tables.get(table) : null);
	}

	private void table(Node node) {
		String id = node.text("id");
		int first = this.cells.size();
		List<Part> parts = node.nodes("parts").stream().map(EditionFile::part).toList();
		parts.forEach((part) -> addCells(id, part));
		List<Cell> own = List.copyOf(this.cells.subList(first, this.cells.size()));
		this.tables.put(id, new Table(id, own, LayoutDrawer.draw(parts, own)));
		node.nodes("balances").forEach((rule) -> new BalanceRule(rule, own).addTo(this.balances, this.floors));
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

	private static Part part(Node node) {
		return new Part(node.optionalText("title"), node.optionalText("corner"), headings(node, "columns"),
				headings(node, "rows"));
	}

	private static List<Heading> headings(Node node, String key) {
		return node.nodes(key).stream().map(EditionFile::heading).toList();
	}

	private static Heading heading(Node node) {
		String label = node.text("label");
		List<Heading> children = headings(node, "children");
		String id = node.optionalText("id");
		String shortLabel = node.optionalText("short");
		String type = node.optionalText("type");
		return new Heading((id == null && children.isEmpty()) ? label : id, label,
				(shortLabel != null) ? shortLabel : label, (type != null) ? CellType.valueOf(type) : CellType.COUNT,
				node.flag("vertical"), children);
	}

	/**
	 * A mapping of the file; what is missing or of the wrong kind is named with the
	 * file's name.
	 */
	record Node(String file, Map<String, Object> values) {

		String text(String key) {
			String text = optionalText(key);
			if (text == null) {
				throw new IllegalStateException(this.file + ": " + key + " is missing in " + this.values);
			}
			return text;
		}

		@Nullable String optionalText(String key) {
			Object value = this.values.get(key);
			return (value != null) ? value.toString() : null;
		}

		int number(String key) {
			return Integer.parseInt(text(key));
		}

		@Nullable Integer optionalNumber(String key) {
			return this.values.containsKey(key) ? number(key) : null;
		}

		boolean flag(String key) {
			return Boolean.TRUE.equals(this.values.get(key));
		}

		List<Node> nodes(String key) {
			return list(key).stream().map((value) -> new Node(this.file, asMap(value))).toList();
		}

		List<String> texts(String key) {
			return list(key).stream().map(Object::toString).toList();
		}

		private List<?> list(String key) {
			return (this.values.get(key) instanceof List<?> list) ? list : List.of();
		}

		@SuppressWarnings("unchecked")
		private Map<String, Object> asMap(Object value) {
			if (!(value instanceof Map<?, ?>)) {
				throw new IllegalStateException(this.file + ": " + value + " is not a mapping");
			}
			return (Map<String, Object>) value;
		}

	}

}
