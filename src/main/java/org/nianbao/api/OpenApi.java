package org.nianbao.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.check.Checks;
import org.nianbao.check.FindingsJson;
import org.nianbao.check.Examined;
import org.nianbao.check.Severity;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI 3.1 description: what {@code api/openapi.json} says in words, with the
 * schemas of the reports from the editions of the form, the ids of the checks and the
 * examples put in, so that it cannot deviate from them. A library that reads controllers
 * would know neither the cells nor the problems.
 */
final class OpenApi {

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static final String SCHEMAS = "/components/schemas";

	/** The schemas that the reports of all editions share. */
	private static final List<String> SHARED = List.of("Organization", "Year", "Figure", "Contact");

	private OpenApi() {
	}

	/**
	 * The whole document.
	 * @param licence the licence of the data as OpenAPI writes it, empty if there is none
	 */
	static JsonNode describe(Map<String, Object> licence) {
		ObjectNode document = (ObjectNode) MAPPER.readTree(words());
		if (!licence.isEmpty()) {
			put(document, "/info", "license", licence);
		}
		ObjectNode schemas = (ObjectNode) document.at(SCHEMAS);
		ReportSchemas reports = ReportSchemas.sent("#" + SCHEMAS + "/");
		Editions.all().forEach((edition) -> reports.of(edition).forEach(schemas::putPOJO));
		schemas.putPOJO("Report", reports.any());
		put(document, "/components/schemas/Finding/properties/check", "enum", Checks.ids());
		put(document, "/components/schemas/Finding/properties/severity", "enum", List.of(Severity.values()));
		ReportContent report = ExampleReport.newest();
		JsonNode sent = MAPPER.readTree(ReportJson.write(report, null));
		Object answer = FindingsJson.of(report, Checks.run(new Examined(report, false, null)));
		String check = "/paths/~1api~1v1~1check/post";
		put(document, check + "/requestBody/content/application~1json", "examples", examples(sent));
		put(document, check + "/responses/200/content/application~1json", "examples", examples(answer));
		return MAPPER.readTree(bytes(document));
	}

	/**
	 * A document as it is sent.
	 * @return UTF-8
	 */
	static byte[] bytes(JsonNode document) {
		return MAPPER.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * What a report of an edition looks like, as a JSON Schema (2020-12) of its own.
	 * @return UTF-8
	 */
	static byte[] schema(Edition edition) {
		JsonNode shared = MAPPER.readTree(words()).at(SCHEMAS);
		ReportSchemas reports = ReportSchemas.published("#/$defs/");
		Map<String, Object> definitions = new LinkedHashMap<>(reports.of(edition));
		Object report = definitions.remove(ReportSchemas.report(edition));
		SHARED.forEach((name) -> definitions.put(name, shared.path(name)));
		ObjectNode document = MAPPER.createObjectNode();
		document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		document.put("title", "政府信息公开工作年度报告（" + edition.id() + "版格式）");
		document.setAll((ObjectNode) MAPPER.<JsonNode>valueToTree(report));
		document.set("$defs", MAPPER.valueToTree(definitions));
		return bytes(document);
	}

	private static void put(JsonNode document, String place, String member, Object value) {
		((ObjectNode) document.at(place)).putPOJO(member, value);
	}

	private static Map<String, Object> examples(Object one) {
		return Map.of("one", Map.of("summary", "一份报告", "value", one), "several",
				Map.of("summary", "几份报告", "value", List.of(one)));
	}

	private static String words() {
		try (InputStream words = OpenApi.class.getResourceAsStream("/api/openapi.json")) {
			if (words == null) {
				throw new IllegalStateException("The description is missing in this build");
			}
			return new String(words.readAllBytes(), StandardCharsets.UTF_8)
				.replace("{most}", String.valueOf(SentReports.MOST))
				.replace("{perMinute}", String.valueOf(CheckRate.PER_MINUTE));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
