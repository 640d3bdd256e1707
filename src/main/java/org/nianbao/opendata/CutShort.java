package org.nianbao.opendata;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer as an example: of long lists and texts only the beginning, the rest as dots.
 */
final class CutShort {

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static final String DOTS = "……";

	/** So many members are shown. */
	private static final int MEMBERS = 12;

	/** So many are left of more. */
	private static final int LEFT = 3;

	private static final int CHARACTERS = 80;

	private CutShort() {
	}

	/**
	 * JSON in lines.
	 */
	static String of(byte[] json) {
		return of(MAPPER.readTree(json));
	}

	/**
	 * A tree in lines.
	 */
	static String of(JsonNode json) {
		return MAPPER.writeValueAsString(cut(json));
	}

	private static JsonNode cut(JsonNode node) {
		if (node.isObject()) {
			return members(node);
		}
		if (node.isArray()) {
			ArrayNode first = MAPPER.createArrayNode();
			if (!node.isEmpty()) {
				first.add(cut(node.get(0)));
			}
			if (node.size() > 1) {
				first.add(DOTS + "共 " + node.size() + " 项");
			}
			return first;
		}
		return (node.isString() && node.stringValue().length() > CHARACTERS)
				? MAPPER.getNodeFactory().stringNode(beginning(node.stringValue())) : node;
	}

	private static ObjectNode members(JsonNode node) {
		boolean all = node.size() <= MEMBERS;
		Map<String, JsonNode> members = new LinkedHashMap<>();
		node.forEachEntry((name, value) -> {
			if (all || members.size() < LEFT) {
				members.put(name, cut(value));
			}
		});
		ObjectNode object = MAPPER.createObjectNode().setAll(members);
		return all ? object : object.put(DOTS, "共 " + node.size() + " 项");
	}

	private static String beginning(String text) {
		return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, CHARACTERS) - 1)) + DOTS;
	}

}
