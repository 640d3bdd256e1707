package org.nianbao.browse;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.nianbao.publication.PublishedReport;

/**
 * What a citizen looks for in the list of reports; everything may be left out.
 *
 * @param q words that the title or the organization's name must have
 * @param year the report year
 * @param org the organization's code
 * @param sort {@code year}, {@code organization} or {@code published}
 * @param page the page of the list, from 1
 */
record ReportQuery(@Nullable String q, @Nullable String year, @Nullable String org, @Nullable String sort,
		@Nullable String page) {

	static final int PAGE_SIZE = 20;

	ReportQuery {
		q = (q != null) ? q.strip() : "";
		year = (year != null) ? year.strip() : "";
		org = (org != null) ? org.strip() : "";
		sort = Order.of(sort).name().toLowerCase(Locale.ROOT);
		page = (page != null && page.matches("[1-9]\\d{0,5}")) ? page : "1";
	}

	ReportPage of(List<PublishedReport> reports) {
		List<PublishedReport> found = reports.stream()
			.filter(words())
			.filter((report) -> this.year.isEmpty() || this.year.equals(String.valueOf(report.year())))
			.filter((report) -> this.org.isEmpty() || this.org.equals(report.organizationCode()))
			.sorted(Order.of(this.sort).comparator)
			.toList();
		return ReportPage.of(found, Integer.parseInt(this.page), PAGE_SIZE);
	}

	private Predicate<PublishedReport> words() {
		List<String> words = Arrays.asList(this.q.split("\\s+"));
		return (report) -> words.stream()
			.allMatch((word) -> report.title().contains(word) || report.organizationName().contains(word));
	}

	private enum Order {

		YEAR(Comparator.comparing(PublishedReport::year).reversed().thenComparing(PublishedReport::organizationCode)),

		ORGANIZATION(Comparator.comparing(PublishedReport::organizationCode)
			.thenComparing(Comparator.comparing(PublishedReport::year).reversed())),

		PUBLISHED(Comparator.comparing(PublishedReport::publishedAt).thenComparing(PublishedReport::year).reversed());

		private final Comparator<PublishedReport> comparator;

		Order(Comparator<PublishedReport> comparator) {
			this.comparator = comparator;
		}

		static Order of(@Nullable String name) {
			return Arrays.stream(values())
				.filter((order) -> order.name().equalsIgnoreCase(name))
				.findFirst()
				.orElse(YEAR);
		}

	}

}
