package org.nianbao.api;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds what the portal does against its OpenAPI description.
 */
final class Documented {

	static final JsonMapper MAPPER = new JsonMapper();

	static final JsonNode DESCRIPTION = OpenApi.describe(Map.of());

	private static final SchemaRegistry REGISTRY = SchemaRegistry
		.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private Documented() {
	}

	/**
	 * What checks a report, as it is described.
	 */
	static JsonNode operation() {
		return DESCRIPTION.at("/paths/~1api~1v1~1check/post");
	}

	/**
	 * Requires that an answer to a check is described: its status, type, headers and
	 * content.
	 * @return the same answer
	 */
	static HttpResponse<String> check(HttpResponse<String> answer) {
		answer(operation(), answer.statusCode(), (name) -> answer.headers().firstValue(name), answer.body());
		return answer;
	}

	/**
	 * Requires that an answer is described: its status, type, headers and content.
	 */
	static void answer(JsonNode operation, int status, Function<String, Optional<String>> header, String answer) {
		JsonNode described = resolve(operation.path("responses").path(String.valueOf(status)));
		assertThat(described.isMissingNode()).as("%s is described", status).isFalse();
		String type = header.apply("Content-Type").orElse("");
		assertThat(described.path("content").propertyNames()).containsExactly(type);
		described.path("headers")
			.propertyNames()
			.forEach((name) -> assertThat(header.apply(name)).as(name).isPresent());
		JsonNode body = MAPPER.readTree(answer);
		assertThat(deviations(described.path("content").path(type).path("schema"), body)).isEmpty();
		if (status >= 400) {
			assertThat(body.path("status").intValue()).isEqualTo(status);
			assertThat(body.path("detail").stringValue()).containsPattern("\\p{IsHan}");
		}
	}

	/**
	 * Where some JSON deviates from a schema of the description.
	 */
	static List<String> deviations(JsonNode schema, JsonNode json) {
		ObjectNode whole = ((ObjectNode) schema).deepCopy();
		whole.set("components", DESCRIPTION.path("components"));
		return REGISTRY.getSchema(whole).validate(json).stream().map(Error::toString).toList();
	}

	/**
	 * What a reference stands for, or the same if it is none.
	 */
	static JsonNode resolve(JsonNode node) {
		return node.has("$ref") ? DESCRIPTION.at(node.path("$ref").stringValue().substring(1)) : node;
	}

}
