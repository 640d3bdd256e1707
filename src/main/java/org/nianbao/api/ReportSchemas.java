package org.nianbao.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.nianbao.form.Cell;
import org.nianbao.form.CellType;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Narratives;
import org.nianbao.form.Scope;
import org.nianbao.form.Section;

/**
 * What a report of an edition looks like in JSON, as JSON Schema: what the portal reads.
 * A report that the checks object to is read too.
 */
final class ReportSchemas {

	private final String beginning;

	private final Map<String, Object> revision;

	private ReportSchemas(String beginning, Map<String, Object> revision) {
		this.beginning = beginning;
		this.revision = revision;
	}

	/**
	 * Of reports that are sent to be checked.
	 * @param beginning how references to schemas begin in the document
	 */
	static ReportSchemas sent(String beginning) {
		return new ReportSchemas(beginning, object("description", "下载的报告带着的发布信息，检查时不看"));
	}

	/**
	 * Of reports that the portal publishes.
	 * @param beginning how references to schemas begin in the document
	 */
	static ReportSchemas published(String beginning) {
		Map<String, Object> properties = object("number", object("type", "integer", "minimum", 1, "description", "第几版"),
				"issuedOn", object("type", "string", "format", "date", "description", "在门户发布的日期，例如 2024-01-26"),
				"historical", object("type", "boolean", "default", false, "description", "是否当年已在别处公布、原样存档的历史报告"),
				"remark", orNull("string", "审核人对这一版的公开说明"), "corrects", orNull("integer", "更正第几版；第一版没有"), "reason",
				orNull("string", "为什么更正"));
		return new ReportSchemas(beginning, object("type", List.of("object", "null"), "description", "发布信息；草稿没有",
				"required", List.of("number", "issuedOn"), "properties", properties));
	}

	private static Map<String, Object> orNull(String type, String description) {
		return object("type", List.of(type, "null"), "description", description);
	}

	/**
	 * A report of any edition.
	 */
	Map<String, Object> any() {
		Map<String, Object> mapping = new LinkedHashMap<>();
		Editions.all().forEach((edition) -> mapping.put(edition.id(), this.beginning + report(edition)));
		return object("oneOf", Editions.all().stream().map((edition) -> reference(report(edition))).toList(),
				"discriminator", object("propertyName", "edition", "mapping", mapping));
	}

	/**
	 * The schemas of one edition, by their names.
	 */
	Map<String, Object> of(Edition edition) {
		return object(report(edition), whole(edition), figures(edition), cells(edition), "CellName" + edition.id(),
				object("type", "string", "description", "这一版表格的每一格", "enum",
						edition.cells().stream().map(Cell::name).toList()));
	}

	private Map<String, Object> whole(Edition edition) {
		Map<String, Object> properties = object("edition", object("const", edition.id(), "type", "string"),
				"organization", reference("Organization"), "year", reference("Year"), "scope",
				object("type", "string", "enum", List.of(Scope.values()), "default", Scope.OWN, "description",
						scopes()),
				"title", object("type", "string", "description", "不写则按机关名称和年度拟定"), "revision", this.revision, "figures",
				reference(figures(edition)), "notes",
				object("type", "object", "description", "格子旁边的注，例如“其中修订16件”", "propertyNames",
						reference("CellName" + edition.id()), "additionalProperties", object("type", "string")),
				"narratives", narratives(edition), "contact", reference("Contact"));
		return object("type", "object", "description", edition.issuedAs() + "的格式", "required",
				List.of("edition", "organization", "year"), "properties", properties);
	}

	private static String scopes() {
		return Stream.of(Scope.values())
			.map((scope) -> scope.name() + " " + scope.label())
			.reduce((first, second) -> first + "；" + second)
			.orElse("");
	}

	private Map<String, Object> cells(Edition edition) {
		Map<String, Object> properties = new LinkedHashMap<>();
		edition.cells().forEach((cell) -> properties.put(cell.name(), cell(cell)));
		return object("type", "object", "description", "每一格的数字；没写的格子和 null 一样是空白", "additionalProperties", false,
				"properties", properties);
	}

	private Map<String, Object> cell(Cell cell) {
		return object("allOf", List.of(reference("Figure")), "description",
				cell.label() + ((cell.type() == CellType.MONEY) ? "（万元）" : ""));
	}

	private Map<String, Object> narratives(Edition edition) {
		Map<String, Object> properties = object(Narratives.OPENING, text("引言"));
		Map<String, Object> headings = new LinkedHashMap<>();
		for (Section section : edition.sections()) {
			if (section.narrative()) {
				properties.put(section.number(), text(section.heading()));
			}
			headings.put(section.number(), text(section.heading()));
		}
		properties.put("headings",
				object("type", "object", "description", "各部分的标题，与格式一样的可以不写", "properties", headings));
		return object("type", "object", "properties", properties);
	}

	private static Map<String, Object> text(String description) {
		return object("type", "string", "description", description);
	}

	static String report(Edition edition) {
		return "Report" + edition.id();
	}

	private static String figures(Edition edition) {
		return "Figures" + edition.id();
	}

	private Map<String, Object> reference(String schema) {
		return object("$ref", this.beginning + schema);
	}

	/**
	 * Names and values in turn, in their order.
	 */
	private static Map<String, Object> object(Object... members) {
		Map<String, Object> object = new LinkedHashMap<>();
		for (int i = 0; i < members.length; i += 2) {
			object.put((String) members[i], members[i + 1]);
		}
		return object;
	}

}
