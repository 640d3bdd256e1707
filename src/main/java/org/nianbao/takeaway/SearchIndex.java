package org.nianbao.takeaway;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.nianbao.background.Making;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;
import org.nianbao.search.SearchText;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the search page of the site looks through: the text of each report, in scripts of
 * about a megabyte, each of one year. They are scripts, for a page that was opened from a
 * disk may read nothing else.
 */
final class SearchIndex implements Closeable {

	private static final JsonMapper JSON = new JsonMapper();

	private final Making making;

	private final TakeawayFiles files;

	private final Map<Integer, List<SearchScript>> years = new TreeMap<>(Comparator.reverseOrder());

	private final Map<String, String> organizations = new TreeMap<>();

	SearchIndex(Making making, TakeawayFiles files) {
		this.making = making;
		this.files = files;
	}

	/**
	 * Takes in a report.
	 * @param json its JSON report
	 */
	void add(byte[] json) throws IOException {
		ReportContent report = ReportJson.read(json);
		String code = report.organization().code();
		this.organizations.put(code, report.organization().name());
		part(report.year()).add(JSON
			.writeValueAsString(List.of(code, report.organization().name(), report.title(), SearchText.of(json))));
	}

	private SearchScript part(int year) throws IOException {
		List<SearchScript> parts = this.years.computeIfAbsent(year, (any) -> new ArrayList<>());
		if (parts.isEmpty() || parts.get(parts.size() - 1).full()) {
			for (SearchScript full : parts) {
				full.end();
			}
			parts.add(new SearchScript(this.files.unfinished(this.making, "y" + year + "p" + (parts.size() + 1))));
		}
		return parts.get(parts.size() - 1);
	}

	/**
	 * The names of the organizations by their codes.
	 */
	Map<String, String> organizations() {
		return this.organizations;
	}

	/**
	 * The years, the newest first.
	 */
	List<Integer> years() {
		return List.copyOf(this.years.keySet());
	}

	/**
	 * Puts everything into the site.
	 */
	void end(SiteContents contents) throws IOException {
		List<List<Integer>> parts = new ArrayList<>();
		for (Map.Entry<Integer, List<SearchScript>> year : this.years.entrySet()) {
			parts.add(List.of(year.getKey(), year.getValue().size()));
			for (int i = 0; i < year.getValue().size(); i++) {
				contents.add("search/" + year.getKey() + "-" + (i + 1) + ".js", year.getValue().get(i).end());
			}
		}
		String index = JSON.writeValueAsString(Map.of("years", parts, "simplified", SearchText.simplified()));
		contents.add("search/index.js", ("self.nianbaoIndex = " + index + ";\n").getBytes(StandardCharsets.UTF_8), "");
	}

	@Override
	public void close() throws IOException {
		for (List<SearchScript> parts : this.years.values()) {
			for (SearchScript part : parts) {
				part.delete();
			}
		}
	}

}
