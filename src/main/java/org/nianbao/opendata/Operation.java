package org.nianbao.opendata;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.api.ApiDescription;
import tools.jackson.databind.JsonNode;

/**
 * Something that other systems can ask for, as people read it.
 *
 * @param id its name, unique among all
 * @param method the method of HTTP
 * @param path its address with variables in braces
 * @param summary what it is
 * @param description what is to be known about it
 * @param parameters what can be said with it
 * @param outcomes how it is answered
 * @param example how to ask, and what this portal answers
 */
record Operation(String id, String method, String path, String summary, String description, List<Parameter> parameters,
		List<Outcome> outcomes, Example example) {

	/**
	 * Reads an operation of the description.
	 */
	static Operation of(ApiDescription description, String method, String path, JsonNode operation, Example example) {
		List<Parameter> parameters = new ArrayList<>();
		operation.path("parameters").forEach((one) -> parameters.add(Parameter.of(description.resolve(one))));
		List<Outcome> outcomes = new ArrayList<>();
		operation.path("responses")
			.forEachEntry((status, answer) -> outcomes.add(Outcome.of(status, description.resolve(answer))));
		return new Operation(text(operation, "operationId"), method, path, text(operation, "summary"),
				text(operation, "description"), parameters, outcomes, example);
	}

	private static String text(JsonNode node, String member) {
		return node.path(member).asString("");
	}

	/**
	 * Something that can be said with a request.
	 *
	 * @param name its name
	 * @param required whether it has to be said
	 * @param description what it is
	 * @param values what it may be
	 */
	record Parameter(String name, boolean required, String description, String values) {

		static Parameter of(JsonNode parameter) {
			return new Parameter(text(parameter, "name"), parameter.path("required").asBoolean(false),
					text(parameter, "description"), values(parameter.path("schema")));
		}

		private static String values(JsonNode schema) {
			List<String> words = new ArrayList<>();
			if (schema.has("enum")) {
				words.add(String.join("、", schema.path("enum").valueStream().map(JsonNode::asString).toList()));
			}
			else {
				words.add(switch (text(schema, "type")) {
					case "integer" -> "整数";
					case "boolean" -> "true、false";
					default -> "文字";
				});
			}
			if (schema.has("minimum")) {
				words.add(schema.path("minimum").asString() + " 到 " + schema.path("maximum").asString());
			}
			if (schema.has("default")) {
				words.add("不写就是 " + schema.path("default").asString());
			}
			return String.join("，", words);
		}

	}

	/**
	 * How a request may be answered.
	 *
	 * @param status the status of HTTP, {@code default} for all that are not named
	 * @param description when that is
	 * @param type what kind of bytes the answer has, empty if it has none
	 */
	record Outcome(String status, String description, String type) {

		static Outcome of(String status, JsonNode answer) {
			return new Outcome(status, text(answer, "description"),
					String.join("、", answer.path("content").propertyNames()));
		}

	}

	/**
	 * How to ask on a command line, and what the answer is.
	 *
	 * @param command the line
	 * @param answer what this portal answers now, cut short; {@code null} if that is a
	 * file
	 */
	record Example(String command, @Nullable String answer) {

	}

}
