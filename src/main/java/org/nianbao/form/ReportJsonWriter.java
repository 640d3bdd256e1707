package org.nianbao.form;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a JSON report, its members always in the same order.
 */
final class ReportJsonWriter {

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build())
		.enable(SerializationFeature.INDENT_OUTPUT)
		.build();

	private ReportJsonWriter() {
	}

	static byte[] write(ReportContent content, @Nullable Map<String, ?> revision) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("edition", content.edition().id());
		Map<String, Object> organization = new LinkedHashMap<>();
		organization.put("code", content.organization().code());
		organization.put("name", content.organization().name());
		json.put("organization", organization);
		json.put("year", content.year());
		json.put("scope", content.scope().name());
		json.put("title", content.title());
		json.put("revision", revision);
		json.put("figures", content.figures().values(content.edition().cells()));
		json.put("notes", content.figures().notes(content.edition().cells()));
		json.put("narratives", narratives(content));
		json.put("contact", contact(content.contact()));
		return MAPPER.writeValueAsBytes(json);
	}

	private static Map<String, Object> narratives(ReportContent content) {
		Map<String, Object> narratives = new LinkedHashMap<>();
		narratives.put(Narratives.OPENING, content.narratives().text(Narratives.OPENING));
		Map<String, String> headings = new LinkedHashMap<>();
		for (Section section : content.edition().sections()) {
			if (section.narrative()) {
				narratives.put(section.number(), content.narratives().text(section.number()));
			}
			headings.put(section.number(), content.narratives().heading(section));
		}
		narratives.put("headings", headings);
		return narratives;
	}

	private static Map<String, String> contact(Contact contact) {
		Map<String, String> json = new LinkedHashMap<>();
		json.put("office", contact.office());
		json.put("address", contact.address());
		json.put("postcode", contact.postcode());
		json.put("telephone", contact.telephone());
		return json;
	}

}
