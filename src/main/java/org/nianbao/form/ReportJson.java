package org.nianbao.form;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * The JSON report: {@code {"edition", "organization": {"code", "name"}, "year", "scope",
 * "title", "revision", "figures": {"<cell>": number | null}, "notes", "narratives",
 * "contact"}}. Money is in 万元; every cell of the edition is present, blank is
 * {@code null}.
 */
public final class ReportJson {

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
		return ReportJsonWriter.write(content, revision);
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
			return part.apply(new ReportJsonReader(JsonTree.read(json)));
		}
		catch (StreamConstraintsException ex) {
			throw new UnreadableReport("有一段文字超过 " + JsonTree.LONGEST_TEXT + " 个字符、有一个数太长或者括号套得太深，不会是年报，请核对内容");
		}
		catch (JacksonException ex) {
			throw new UnreadableReport("这不是完整的 JSON 文件：" + place(ex.getLocation()) + ex.getOriginalMessage());
		}
	}

	private static String place(@Nullable TokenStreamLocation place) {
		return (place != null) ? "第 " + place.getLineNr() + " 行第 " + place.getColumnNr() + " 列，" : "";
	}

}
