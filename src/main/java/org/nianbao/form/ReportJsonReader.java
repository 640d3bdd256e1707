package org.nianbao.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Imprint.Replaced;
import org.nianbao.form.ReportContent.Reporter;
import tools.jackson.databind.JsonNode;

/**
 * Reads the tree of a JSON report, naming every deviation by its place.
 */
final class ReportJsonReader {

	private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

	private final JsonNode root;

	ReportJsonReader(JsonNode root) {
		this.root = root;
	}

	ReportContent content() {
		if (!this.root.isObject()) {
			throw new UnreadableReport("这不是年报的 JSON：最外层应是一个对象");
		}
		Edition edition = Editions.byId(text(this.root, "edition"))
			.orElseThrow(() -> new UnreadableReport("edition 应是 " + Editions.ids() + " 之一"));
		JsonNode organization = object(this.root, "organization");
		Reporter reporter = new Reporter(text(organization, "code"), text(organization, "name"));
		int year = year();
		String title = optional(this.root, "title");
		return new ReportContent(reporter, year, scope(), title.isEmpty() ? reporter.title(year) : title,
				figures(edition), narratives(edition), contact());
	}

	Optional<Imprint> imprint() {
		JsonNode revision = this.root.path("revision");
		if (revision.isEmpty()) {
			return Optional.empty();
		}
		String remark = optional(revision, "remark");
		return Optional.of(new Imprint(revisionNumber(revision, "number"), issuedOn(revision),
				revision.path("historical").asBoolean(false), remark.isEmpty() ? null : remark, replaced(revision)));
	}

	private static @Nullable Replaced replaced(JsonNode revision) {
		String reason = optional(revision, "reason");
		return reason.isEmpty() ? null : new Replaced(revisionNumber(revision, "corrects"), reason);
	}

	private static int revisionNumber(JsonNode revision, String key) {
		JsonNode number = revision.path(key);
		if (!number.isInt() || number.intValue() < 1) {
			throw new UnreadableReport("revision 的 " + key + " 应是版本号，例如 1");
		}
		return number.intValue();
	}

	private static LocalDate issuedOn(JsonNode revision) {
		try {
			return LocalDate.parse(optional(revision, "issuedOn"));
		}
		catch (DateTimeParseException ex) {
			throw new UnreadableReport("revision 的 issuedOn 应是公布的日期，例如 2024-01-26");
		}
	}

	private int year() {
		JsonNode year = this.root.path("year");
		if (!year.isInt() || year.intValue() < 2008 || year.intValue() > 2100) {
			throw new UnreadableReport("year 应是报告年度，例如 2023");
		}
		return year.intValue();
	}

	private Scope scope() {
		String scope = optional(this.root, "scope");
		if (scope.isEmpty()) {
			return Scope.OWN;
		}
		return List.of(Scope.values())
			.stream()
			.filter((known) -> known.name().equals(scope))
			.findFirst()
			.orElseThrow(() -> new UnreadableReport("scope 应是 OWN（本机关）或 WHOLE（全县）"));
	}

	private Figures figures(Edition edition) {
		Map<String, @Nullable BigDecimal> values = new LinkedHashMap<>();
		object(this.root, "figures").forEachEntry((name, value) -> {
			requireCell(edition, name);
			values.put(name, number(name, value));
		});
		Map<String, String> notes = new LinkedHashMap<>();
		object(this.root, "notes").forEachEntry((name, note) -> {
			requireCell(edition, name);
			notes.put(name, string(name, note));
		});
		return Figures.of(edition, values, notes);
	}

	private static void requireCell(Edition edition, String name) {
		if (edition.cell(name).isEmpty()) {
			throw new UnreadableReport(edition.id() + " 版表格没有“" + name + "”这一格");
		}
	}

	private static @Nullable BigDecimal number(String name, JsonNode value) {
		if (value.isNull()) {
			return null;
		}
		if (!value.isNumber() || value.decimalValue().abs().compareTo(LARGEST) > 0) {
			throw new UnreadableReport(name + " 应是数字或 null");
		}
		return value.decimalValue();
	}

	private Narratives narratives(Edition edition) {
		JsonNode node = object(this.root, "narratives");
		JsonNode headed = object(node, "headings");
		Map<String, String> texts = new LinkedHashMap<>();
		Map<String, String> headings = new LinkedHashMap<>();
		texts.put(Narratives.OPENING, optional(node, Narratives.OPENING));
		for (Section section : edition.sections()) {
			if (section.narrative()) {
				texts.put(section.number(), optional(node, section.number()));
			}
			String heading = optional(headed, section.number());
			if (!heading.isEmpty()) {
				headings.put(section.number(), heading);
			}
		}
		return new Narratives(texts, headings);
	}

	private Contact contact() {
		JsonNode node = object(this.root, "contact");
		return new Contact(optional(node, "office"), optional(node, "address"), optional(node, "postcode"),
				optional(node, "telephone"));
	}

	private static String text(JsonNode node, String key) {
		String text = optional(node, key);
		if (text.isEmpty()) {
			throw new UnreadableReport("缺少 " + key);
		}
		return text;
	}

	private static String optional(JsonNode node, String key) {
		return string(key, node.path(key));
	}

	private static String string(String name, JsonNode node) {
		if (node.isContainer()) {
			throw new UnreadableReport(name + " 应是文字");
		}
		return node.asString("");
	}

	/**
	 * What has members of its own; what is missing or {@code null} has none.
	 */
	private static JsonNode object(JsonNode node, String key) {
		JsonNode object = node.path(key);
		if (!object.isObject() && !object.isNull() && !object.isMissingNode()) {
			throw new UnreadableReport(key + " 应是一个对象");
		}
		return object;
	}

}
