package org.nianbao.entry;

import java.util.Map;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is known beside the figures, by cell name.
 *
 * @param explanation what counts in every cell
 * @param lastYear last year's figures
 * @param carried what was carried over from last year's report
 */
record Beside(String explanation, Map<String, String> lastYear, Map<String, Carried> carried) {

	private static final JsonMapper MAPPER = new JsonMapper();

	String explain(String rules) {
		ObjectNode explained = (ObjectNode) MAPPER.readTree(rules);
		explained.get("cells").forEach((cell) -> ((ObjectNode) cell).put("explanation", this.explanation));
		return json(explained);
	}

	static String json(Object value) {
		return MAPPER.writeValueAsString(value).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
	}

	record Carried(String figure, String source, boolean confirmed, String reason) {

	}

}
