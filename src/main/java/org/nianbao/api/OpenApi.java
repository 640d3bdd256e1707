package org.nianbao.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.nianbao.check.Checks;
import org.nianbao.check.FindingsJson;
import org.nianbao.check.Examined;
import org.nianbao.check.Severity;
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

	private OpenApi() {
	}

	/**
	 * The whole document as UTF-8.
	 */
	static byte[] describe() {
		ObjectNode document = (ObjectNode) MAPPER.readTree(words());
		ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
		Editions.all().forEach((edition) -> ReportSchemas.of(edition).forEach(schemas::putPOJO));
		schemas.putPOJO("Report", ReportSchemas.any());
		put(document, "/components/schemas/Finding/properties/check", "enum", Checks.ids());
		put(document, "/components/schemas/Finding/properties/severity", "enum", List.of(Severity.values()));
		ReportContent report = ExampleReport.newest();
		JsonNode sent = MAPPER.readTree(ReportJson.write(report, null));
		Object answer = FindingsJson.of(report, Checks.run(new Examined(report, false, null)));
		String check = "/paths/~1api~1v1~1check/post";
		put(document, check + "/requestBody/content/application~1json", "examples", examples(sent));
		put(document, check + "/responses/200/content/application~1json", "examples", examples(answer));
		return MAPPER.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
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
