package org.nianbao.form;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a JSON file into a tree. An object mapper does the same, but takes longer to be
 * made than a report takes to be checked, which the command line would wait for.
 */
final class JsonTree {

	/** In UTF-16 units. */
	static final int LONGEST_TEXT = 1_000_000;

	private static final JsonFactory FACTORY = JsonFactory.builder()
		.streamReadConstraints(
				StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).maxNestingDepth(20).build())
		.build();

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private JsonTree() {
	}

	/**
	 * Reads a file that holds one value.
	 * @param json UTF-8
	 * @throws JacksonException if it is not well formed, or larger than a report can be
	 */
	static JsonNode read(byte[] json) {
		try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
			if (parser.nextToken() == null) {
				return NODES.missingNode();
			}
			JsonNode root = value(parser);
			if (parser.nextToken() != null) {
				throw new StreamReadException(parser, "JSON 结束以后还有内容");
			}
			return root;
		}
	}

	private static JsonNode value(JsonParser parser) {
		return switch (parser.currentToken()) {
			case START_OBJECT -> object(parser);
			case START_ARRAY -> array(parser);
			case VALUE_STRING -> NODES.stringNode(parser.getString());
			case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
			default -> NODES.nullNode();
		};
	}

	private static JsonNode object(JsonParser parser) {
		ObjectNode object = NODES.objectNode();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String name = parser.currentName();
			parser.nextToken();
			object.set(name, value(parser));
		}
		return object;
	}

	private static JsonNode array(JsonParser parser) {
		ArrayNode array = NODES.arrayNode();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			array.add(value(parser));
		}
		return array;
	}

	private static JsonNode number(JsonParser parser) {
		return switch (parser.getNumberType()) {
			case INT -> NODES.numberNode(parser.getIntValue());
			case LONG -> NODES.numberNode(parser.getLongValue());
			case BIG_INTEGER -> NODES.numberNode(parser.getBigIntegerValue());
			default -> NODES.numberNode(parser.getDecimalValue());
		};
	}

}
