package org.nianbao.commandline;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.Examined;
import org.nianbao.check.FindingsJson;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answer for programs: an array with one object a file,
 * {@code {"file", "organization", "year", "edition", "findings": […], "oddities":
 * [{"place", "source", "read", "message"}]}}. Of an unreadable file organization, year
 * and edition are {@code null}, and an oddity says why.
 *
 * @see FindingsJson
 */
final class JsonAnswer {

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build())
		.enable(SerializationFeature.INDENT_OUTPUT)
		.build();

	private JsonAnswer() {
	}

	static void write(List<CheckedFile> files, OutputStream out) {
		MAPPER.writeValue(out, files.stream().map(JsonAnswer::json).toList());
	}

	private static Map<String, @Nullable Object> json(CheckedFile file) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("file", file.file());
		Examined examined = file.examined();
		if (examined != null) {
			json.putAll(FindingsJson.of(examined.content(), file.findings()));
		}
		else {
			json.put("organization", null);
			json.put("year", null);
			json.put("edition", null);
			json.put("findings", file.findings());
		}
		json.put("oddities", file.oddities());
		return json;
	}

}
