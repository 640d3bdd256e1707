package org.nianbao.form;

import tools.jackson.databind.json.JsonMapper;

/**
 * What a page tells its script: JSON that may stand between the tags of a script element
 * as it is.
 */
public final class ScriptJson {

	private static final JsonMapper MAPPER = new JsonMapper();

	private ScriptJson() {
	}

	/**
	 * An object as JSON in which no character can end the element or begin another.
	 */
	public static String of(Object object) {
		return MAPPER.writeValueAsString(object)
			.replace("<", "\\u003c")
			.replace(">", "\\u003e")
			.replace("&", "\\u0026");
	}

}
