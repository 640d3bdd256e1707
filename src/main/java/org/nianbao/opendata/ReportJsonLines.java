package org.nianbao.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.publication.FileLine;
import org.nianbao.publication.Format;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.RevisionLine;

/**
 * How reports, revisions and files are described to other systems.
 *
 * @param portal the portal's address
 */
record ReportJsonLines(String portal) {

	/**
	 * A current report, without what it says.
	 */
	Map<String, @Nullable Object> report(PublishedReport report) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("organization", Map.of("code", report.organizationCode(), "name", report.organizationName()));
		json.put("year", report.year());
		json.put("scope", report.scope().name());
		json.put("title", report.title());
		json.put("revision", report.number());
		json.put("publishedAt", report.publishedAt().toString());
		json.put("historical", report.historical());
		json.put("links", links(report));
		return json;
	}

	private Map<String, String> links(PublishedReport report) {
		String data = this.portal + "/api/v1" + report.address();
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", data);
		links.put("page", this.portal + report.address());
		links.put("revisions", data + "/revisions");
		return links;
	}

	/**
	 * A revision; of one that was taken back, the notice in its place.
	 */
	Map<String, @Nullable Object> revision(RevisionLine line, List<FileLine> files) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("number", line.report().number());
		json.put("title", line.report().title());
		json.put("publishedAt", line.report().publishedAt().toString());
		json.put("reason", line.reason());
		json.put("changes", line.changes());
		json.put("superseded", line.superseded());
		json.put("withdrawn", (line.withdrawn() != null)
				? Map.of("notice", line.withdrawn().notice(), "at", line.withdrawn().at().toString()) : null);
		json.put("page", this.portal + line.address());
		json.put("files", files(line.address(), files));
		return json;
	}

	/**
	 * The files that stand at an address.
	 */
	List<Map<String, Object>> files(String address, List<FileLine> files) {
		return files.stream()
			.filter((file) -> file.format() != Format.PAGE)
			.map((file) -> file(address, file))
			.toList();
	}

	private Map<String, Object> file(String address, FileLine file) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("format", file.format().ending());
		json.put("mediaType", file.format().mediaType().toString());
		json.put("size", file.size());
		json.put("sha256", file.sha256());
		json.put("url", this.portal + address + "." + file.format().ending());
		return json;
	}

}
