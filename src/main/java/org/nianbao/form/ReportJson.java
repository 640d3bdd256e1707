package org.nianbao.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON report: {@code {"edition", "organization": {"code", "name"}, "year", "scope",
 * "title", "revision", "figures": {"<cell>": number | null}, "notes", "narratives",
 * "contact"}}. Money is in 万元; every cell of the edition is present, blank is
 * {@code null}.
 */
public final class ReportJson {

	private static final int LONGEST_TEXT = 1_000_000;

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(
					StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).maxNestingDepth(20).build())
			.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
			.build())
		.enable(SerializationFeature.INDENT_OUTPUT)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private ReportJson() {
	}

	/**
	 * Writes a report.
	 * @param content the report
	 * @param revision what is known of its publication, {@code null} if it is not
	 * published
	 * @return UTF-8, lines parted by LF
	 */
	public static byte[] write(ReportContent content, @Nullable Map<String, ?> revision) {
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

	/**
	 * Reads a report.
	 * @param json UTF-8
	 * @throws UnreadableReport if it is no JSON report, with a sentence in Chinese that
	 * says where it deviates
	 */
	public static ReportContent read(byte[] json) {
		return read(json, ReportJsonReader::content);
	}

	/**
	 * Reads what a report says of its publication.
	 * @param json UTF-8
	 * @return empty if it says nothing, as a draft
	 * @throws UnreadableReport if it is no JSON report, with a sentence in Chinese that
	 * says where it deviates
	 */
	public static Optional<Imprint> imprint(byte[] json) {
		return read(json, ReportJsonReader::imprint);
	}

	private static <T> T read(byte[] json, Function<ReportJsonReader, T> part) {
		try {
			return part.apply(new ReportJsonReader(MAPPER.readTree(json)));
		}
		catch (JacksonException ex) {
			throw new UnreadableReport("这不是完整的 JSON 文件：" + place(ex.getLocation()) + ex.getOriginalMessage());
		}
	}

	private static String place(@Nullable TokenStreamLocation place) {
		return (place != null) ? "第 " + place.getLineNr() + " 行第 " + place.getColumnNr() + " 列，" : "";
	}

}
