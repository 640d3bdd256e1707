package org.nianbao.check;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.nianbao.form.Cell;
import org.nianbao.form.Contact;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.Scope;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A narrative with the figures beside it, and what an experienced clerk finds in it.
 *
 * @param name where it stands
 * @param values what its file says of it
 */
record LabelledCase(String name, Map<String, Object> values) {

	private static final Path FOLDER = Path.of("src/test/resources/narratives");

	private static final Reporter REPORTER = new Reporter("640422", "云塔县人民政府");

	private static final List<String> OUTCOMES = List.of("结果维持", "结果纠正", "其他结果", "尚未审结");

	private static final Map<String, String> BLOCKS = Map.of("review", "行政复议", "direct", "未经复议直接起诉", "after", "复议后起诉");

	static List<LabelledCase> all() throws IOException {
		List<LabelledCase> cases = new ArrayList<>();
		try (Stream<Path> files = Files.list(FOLDER)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".yaml")).sorted().toList()) {
				List<LabelledCase> read = read(file);
				cases.addAll(read);
			}
		}
		return cases;
	}

	private static List<LabelledCase> read(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			List<Map<String, Object>> nodes = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
			List<LabelledCase> cases = new ArrayList<>();
			nodes.forEach((node) -> cases.add(new LabelledCase(file.getFileName() + " #" + (cases.size() + 1), node)));
			return cases;
		}
	}

	/**
	 * The checks that the case is judged on.
	 */
	@SuppressWarnings("unchecked")
	List<String> only() {
		return (List<String>) this.values.get("only");
	}

	/**
	 * What a check must find: the wrong characters, empty where the whole is meant.
	 */
	@SuppressWarnings("unchecked")
	List<String> expected(String check) {
		return ((List<Map<String, String>>) this.values.get("finds")).stream()
			.filter((find) -> find.get("check").equals(check))
			.map((find) -> find.getOrDefault("quote", ""))
			.toList();
	}

	Map<String, String> texts() {
		return texts(this.values);
	}

	Examined examined() {
		int year = (int) this.values.getOrDefault("year", 2023);
		ReportContent report = report(this.values, year);
		return this.values.containsKey("lastYear")
				? new Examined(report, false, new Earlier(report(map(this.values, "lastYear"), year - 1), false))
				: new Examined(report, false, null);
	}

	private static ReportContent report(Map<String, Object> values, int year) {
		Edition edition = Editions.forYear(year).orElseGet(() -> Editions.forYear(2019).orElseThrow());
		return new ReportContent(REPORTER, year, Scope.WHOLE, REPORTER.title(year),
				Figures.of(edition, figures(values, edition), Map.of()),
				new Narratives(texts(values), headings(values)), Contact.NONE);
	}

	private static Map<String, BigDecimal> figures(Map<String, Object> values, Edition edition) {
		Map<String, BigDecimal> figures = new HashMap<>();
		edition.cells().forEach((cell) -> figures.put(cell.name(), BigDecimal.ZERO));
		List<?> applications = (List<?>) values.getOrDefault("applications", List.of(0, 0, 0, 0));
		List<String> rows = List.of("一", "二", "三（七）", "四");
		for (int i = 0; i < rows.size(); i++) {
			figures.put("table3/" + rows.get(i) + "/总计", number(applications.get(i)));
		}
		BLOCKS.forEach((key, block) -> litigation((List<?>) values.get(key), "table4/" + block + "/", figures));
		map(values, "figures").forEach((name, figure) -> figures.put(cell(name, edition), number(figure)));
		return figures;
	}

	private static void litigation(List<?> outcomes, String block, Map<String, BigDecimal> figures) {
		if (outcomes != null) {
			BigDecimal total = BigDecimal.ZERO;
			for (int i = 0; i < OUTCOMES.size(); i++) {
				figures.put(block + OUTCOMES.get(i), number(outcomes.get(i)));
				total = total.add(number(outcomes.get(i)));
			}
			figures.put(block + "总计", total);
		}
	}

	/**
	 * A group of rows, such as 三（六）, stands for its last row.
	 */
	private static String cell(String name, Edition edition) {
		String group = name.substring(0, name.lastIndexOf('/'));
		String column = name.substring(name.lastIndexOf('/'));
		return edition.cell(name).isPresent() ? name
				: edition.cells()
					.stream()
					.map(Cell::name)
					.filter((cell) -> cell.startsWith(group) && cell.endsWith(column))
					.reduce((first, last) -> last)
					.orElseThrow(() -> new IllegalArgumentException(name));
	}

	private static BigDecimal number(Object value) {
		return new BigDecimal(value.toString());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, String> texts(Map<String, Object> values) {
		return values.containsKey("texts") ? (Map<String, String>) values.get("texts") : values.containsKey("text")
				? Map.of((String) values.getOrDefault("section", "一"), (String) values.get("text")) : Map.of();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, String> headings(Map<String, Object> values) {
		return (Map<String, String>) values.getOrDefault("headings", Map.of());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Map<String, Object> values, String key) {
		return (Map<String, Object>) values.getOrDefault(key, Map.of());
	}

}
