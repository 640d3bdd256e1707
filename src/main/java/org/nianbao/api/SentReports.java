package org.nianbao.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;
import org.nianbao.form.UnreadableReport;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * The reports that a request brings along. Its JSON is walked through before any report
 * is made of it, so that what is too deep or too much costs nothing.
 *
 * @param contents the reports in their order
 * @param array whether they came as an array, and want an array as the answer
 */
record SentReports(List<ReportContent> contents, boolean array) {

	/** The most reports of one request. */
	static final int MOST = 50;

	private static final int DEEPEST = 20;

	private static final int MOST_TOKENS = 200_000;

	private static final int LONGEST_TEXT = 1_000_000;

	private static final JsonFactory FACTORY = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(DEEPEST)
			.maxTokenCount(MOST_TOKENS)
			.maxStringLength(LONGEST_TEXT)
			.build())
		.build();

	/**
	 * Reads a report, or an array of them.
	 * @throws RequestRefused if one cannot be read, with a sentence that says where and
	 * why
	 */
	static SentReports read(String json) {
		try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
			boolean array = parser.nextToken() == JsonToken.START_ARRAY;
			List<String> texts = array ? elements(parser, json) : List.of(text(parser, json, null));
			if (parser.nextToken() != null) {
				throw new RequestRefused(HttpStatus.BAD_REQUEST, "JSON 结束以后还有内容；多份报告请放在一个数组里");
			}
			return new SentReports(contents(texts, array), array);
		}
		catch (StreamConstraintsException ex) {
			throw new RequestRefused(HttpStatus.BAD_REQUEST,
					"JSON 嵌套太深、一段文字太长，或者内容太多（嵌套最多 " + DEEPEST + " 层，一段文字最多 " + LONGEST_TEXT + " 个字），请按年报的 JSON 格式发送");
		}
		catch (JacksonException ex) {
			throw new RequestRefused(HttpStatus.BAD_REQUEST, "这不是完整的 JSON：" + place(ex.getLocation()) + "读不下去，请核对");
		}
	}

	private static List<String> elements(JsonParser parser, String json) {
		List<String> texts = new ArrayList<>();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			if (texts.size() == MOST) {
				throw new RequestRefused(HttpStatus.BAD_REQUEST, "一次最多检查 " + MOST + " 份报告，请分几次发送");
			}
			texts.add(text(parser, json, texts.size()));
		}
		return texts;
	}

	private static String text(JsonParser parser, String json, @Nullable Integer index) {
		if (parser.currentToken() != JsonToken.START_OBJECT) {
			throw unreadable("这不是年报的 JSON：最外层应是一个对象", index);
		}
		int from = (int) parser.currentTokenLocation().getCharOffset();
		parser.skipChildren();
		return json.substring(from, (int) parser.currentLocation().getCharOffset());
	}

	private static List<ReportContent> contents(List<String> texts, boolean array) {
		List<ReportContent> contents = new ArrayList<>();
		for (String text : texts) {
			contents.add(content(text, array ? contents.size() : null));
		}
		return contents;
	}

	private static ReportContent content(String text, @Nullable Integer index) {
		try {
			return ReportJson.read(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (UnreadableReport ex) {
			throw unreadable(ex.getMessage(), index);
		}
	}

	private static RequestRefused unreadable(String message, @Nullable Integer index) {
		String which = (index != null) ? "数组中第 " + (index + 1) + " 份报告：" : "";
		return new RequestRefused(new Problem(HttpStatus.BAD_REQUEST.value(), which + message, index));
	}

	private static String place(TokenStreamLocation location) {
		return "第 " + location.getLineNr() + " 行第 " + location.getColumnNr() + " 列附近";
	}

}
