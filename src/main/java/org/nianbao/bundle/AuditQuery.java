package org.nianbao.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nianbao.report.ReportLine;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which of the issued reports an auditor looks for.
 *
 * @param name part of the organization's name or of the title, empty for all
 * @param years the report years, none for all
 * @param organizations the keys of the organizations, none for all
 * @param page from 1
 */
record AuditQuery(String name, Set<Integer> years, Set<Long> organizations, int page) {

	private static final int ON_A_PAGE = 50;

	/**
	 * What the auditor looks for.
	 * @param all the reports that they may read, issued or not
	 */
	Found in(List<ReportLine> all) {
		List<ReportLine> issued = all.stream().filter(ReportLine::wasIssued).toList();
		List<ReportLine> found = issued.stream().filter(this::matches).toList();
		int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
		int shown = Math.max(1, Math.min(this.page, pages));
		Map<Long, String> names = new LinkedHashMap<>();
		issued.forEach((line) -> names.putIfAbsent(line.organizationId(), line.organization()));
		return new Found(found, found.stream().skip((long) (shown - 1) * ON_A_PAGE).limit(ON_A_PAGE).toList(), shown,
				pages, issued.stream().map(ReportLine::year).distinct().sorted(Comparator.reverseOrder()).toList(),
				names, issued.size() > 1);
	}

	private boolean matches(ReportLine line) {
		return (this.years.isEmpty() || this.years.contains(line.year()))
				&& (this.organizations.isEmpty() || this.organizations.contains(line.organizationId()))
				&& (line.organization().contains(this.name) || line.title().contains(this.name));
	}

	/**
	 * What is looked for, in words, such as {@code 2023年、2022年，名称含“教育”}.
	 * @param names the organizations' names by their keys
	 */
	String words(Map<Long, String> names) {
		String which = this.years.isEmpty() ? "全部年度" : String.join("、",
				this.years.stream().sorted(Comparator.reverseOrder()).map((year) -> year + "年").toList());
		List<String> chosen = this.organizations.stream().filter(names::containsKey).map(names::get).toList();
		String whose = chosen.isEmpty() ? "全部单位"
				: (chosen.size() == 1) ? chosen.get(0) : chosen.get(0) + "等 " + chosen.size() + " 家单位";
		return which + "，" + whose + (this.name.isEmpty() ? "" : "，名称含“" + this.name + "”");
	}

	/**
	 * The address of the list that shows it.
	 */
	public String address() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/audit");
		if (!this.name.isEmpty()) {
			address.queryParam("name", "{name}");
		}
		if (!this.years.isEmpty()) {
			address.queryParam("year", this.years);
		}
		if (!this.organizations.isEmpty()) {
			address.queryParam("org", this.organizations);
		}
		return address.encode(StandardCharsets.UTF_8).buildAndExpand(Map.of("name", this.name)).toUriString();
	}

	/**
	 * The reports that were looked for, and a page of them.
	 *
	 * @param all all of them, the newest year first
	 * @param reports the reports on this page
	 * @param number which page it is, from 1
	 * @param pages how many pages there are
	 * @param years the years that there are reports of
	 * @param organizations the names of the organizations that there are reports of, by
	 * their keys
	 * @param filtered whether there is something to choose between
	 */
	record Found(List<ReportLine> all, List<ReportLine> reports, int number, int pages, List<Integer> years,
			Map<Long, String> organizations, boolean filtered) {

		public int total() {
			return this.all.size();
		}

		/**
		 * How many of them were taken back.
		 */
		public long withdrawn() {
			return this.all.stream().filter(ReportLine::withdrawn).count();
		}

	}

}
