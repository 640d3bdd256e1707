package org.nianbao.browse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Editions;
import org.nianbao.search.Order;
import org.nianbao.search.Sought;
import org.nianbao.search.Typed;
import org.nianbao.search.Words;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a citizen looks for in the list of reports; everything may be left out.
 *
 * @param q words that the report must have
 * @param year the report year
 * @param org the organization's code or a part of its name
 * @param edition the edition of the form
 * @param sort {@code relevance}, {@code year}, {@code organization} or {@code published}
 * @param page the page of the list, from 1
 */
record ReportQuery(@Nullable String q, @Nullable String year, @Nullable String org, @Nullable String edition,
		@Nullable String sort, @Nullable String page) {

	/** Stands for a year that nobody can have reported of. */
	private static final int NEVER = -1;

	private static final int LONGEST_NAME = 100;

	ReportQuery {
		q = Typed.clean(q, Words.LONGEST + 1);
		year = Typed.clean(year, LONGEST_NAME);
		org = Typed.clean(org, LONGEST_NAME);
		edition = Typed.clean(edition, LONGEST_NAME);
		sort = Order.of(Typed.clean(sort, LONGEST_NAME), Order.RELEVANCE).label();
		page = (page != null && page.matches("[1-9]\\d{0,5}")) ? page : "1";
	}

	/**
	 * Whether words are looked for.
	 */
	boolean searching() {
		return !this.q.isEmpty();
	}

	/**
	 * By what a list without words is sorted.
	 */
	public String ordered() {
		return this.sort.equals(Order.RELEVANCE.label()) ? Order.YEAR.label() : this.sort;
	}

	/**
	 * Whether the list is narrowed by anything beside words.
	 */
	public boolean narrowed() {
		return !this.year.isEmpty() || !this.org.isEmpty() || !this.edition.isEmpty();
	}

	/**
	 * What is looked for in the index.
	 * @param organizations the codes of the organizations that are meant, {@code null}
	 * for any
	 */
	Sought sought(@Nullable List<String> organizations) {
		int reportYear = this.year.isEmpty() ? 0 : (this.year.matches("\\d{4}") ? Integer.parseInt(this.year) : NEVER);
		String form = (this.edition.isEmpty() || Editions.ids().contains(this.edition)) ? this.edition : "-";
		return new Sought(searching() ? Words.of(this.q) : null, reportYear, organizations, form,
				Order.of(this.sort, Order.RELEVANCE), Integer.parseInt(this.page));
	}

	/**
	 * The address of the same list in another order.
	 */
	public String sorted(String by) {
		return address(by, "");
	}

	/**
	 * The address of another page of the same list.
	 */
	public String page(int number) {
		return address(this.sort, String.valueOf(number));
	}

	/**
	 * The address under which the list should be known, in whatever order it is shown.
	 */
	String canonical() {
		return address("", this.page.equals("1") ? "" : this.page);
	}

	/**
	 * The year of which the list has all reports.
	 * @param years the years of which there are reports
	 * @return {@code null} if it is narrowed by anything else, or by no year
	 */
	@Nullable Integer wholeYear(List<Integer> years) {
		boolean other = searching() || !this.org.isEmpty() || !this.edition.isEmpty();
		return other ? null
				: years.stream().filter((one) -> String.valueOf(one).equals(this.year)).findFirst().orElse(null);
	}

	/**
	 * The address of everything with the same words.
	 */
	public String everywhere() {
		return new ReportQuery(this.q, "", "", "", this.sort, "").sorted(this.sort);
	}

	private String address(String by, String number) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/reports");
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("q", this.q);
		parameters.put("year", this.year);
		parameters.put("org", this.org);
		parameters.put("edition", this.edition);
		parameters.put("sort", by.equals(Order.RELEVANCE.label()) ? "" : by);
		parameters.put("page", number);
		parameters.values().removeIf(String::isEmpty);
		parameters.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(parameters).toUriString();
	}

}
