package org.nianbao.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.ReportContent;

/**
 * What the checks find in a report, in the shape that other programs read:
 * {@code {"organization": {"code", "name"}, "year", "edition", "findings": [{"check",
 * "severity", "places", "expected", "actual", "message", "passages": [{"narrative",
 * "from", "to", "text"}], "identity"}], "oddities": []}}.
 */
public final class FindingsJson {

	private FindingsJson() {
	}

	/**
	 * The members of the JSON object in their order; a figure that is not meant is
	 * {@code null}.
	 */
	public static Map<String, @Nullable Object> of(ReportContent content, List<Finding> findings) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		Map<String, Object> organization = new LinkedHashMap<>();
		organization.put("code", content.organization().code());
		organization.put("name", content.organization().name());
		json.put("organization", organization);
		json.put("year", content.year());
		json.put("edition", content.edition().id());
		json.put("findings", findings.stream().map(FindingsJson::of).toList());
		json.put("oddities", List.of());
		return json;
	}

	private static Map<String, @Nullable Object> of(Finding finding) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("check", finding.check());
		json.put("severity", finding.severity().name());
		json.put("places", finding.places());
		json.put("expected", finding.expected());
		json.put("actual", finding.actual());
		json.put("message", finding.message());
		json.put("passages", finding.passages());
		json.put("identity", finding.identity());
		return json;
	}

}
