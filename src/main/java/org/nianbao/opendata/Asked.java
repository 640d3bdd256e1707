package org.nianbao.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.api.RequestRefused;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Scope;
import org.nianbao.publication.ReportFilter;
import org.springframework.http.HttpStatus;

/**
 * What another system asks for in the list of reports; everything may be left out.
 *
 * @param year the report year
 * @param org the organization's code
 * @param edition the edition of the form
 * @param scope {@code OWN} or {@code WHOLE}
 * @param updatedSince a day in China, or a moment with its offset
 */
record Asked(@Nullable String year, @Nullable String org, @Nullable String edition, @Nullable String scope,
		@Nullable String updatedSince) {

	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	/**
	 * The same as a filter.
	 * @throws RequestRefused if a value is rubbish
	 */
	ReportFilter filter() {
		return new ReportFilter(year(given(this.year)), organization(given(this.org)), edition(given(this.edition)),
				scopes(given(this.scope)), since(given(this.updatedSince)));
	}

	private static String given(@Nullable String value) {
		return (value != null) ? value.strip() : "";
	}

	private static int year(String value) {
		if (value.isEmpty()) {
			return 0;
		}
		require(value.matches("[1-9]\\d{3}"), "year 应是四位数字的报告年度，例如 2020");
		return Integer.parseInt(value);
	}

	private static String organization(String value) {
		require(value.matches("[\\w-]{0,32}"), "org 应是机关的代码，例如 640422；全部代码见 /api/v1/organizations");
		return value;
	}

	private static String edition(String value) {
		Set<String> known = Editions.all().stream().map(Edition::id).collect(Collectors.toSet());
		require(value.isEmpty() || known.contains(value),
				"edition 应是表格的版本之一：" + String.join("、", known.stream().sorted().toList()));
		return value;
	}

	private static Set<Scope> scopes(String value) {
		Set<Scope> asked = Arrays.stream(Scope.values())
			.filter((scope) -> value.isEmpty() || scope.name().equals(value))
			.collect(Collectors.toSet());
		require(!asked.isEmpty(), "scope 应是 OWN（本机关）或 WHOLE（全县）");
		return asked;
	}

	private static Instant since(String value) {
		try {
			if (value.isEmpty()) {
				return Instant.EPOCH;
			}
			require(value.matches("[12]\\d{3}-.{1,40}"), "");
			return value.contains("T") ? OffsetDateTime.parse(value).toInstant()
					: LocalDate.parse(value).atStartOfDay(CHINA).toInstant();
		}
		catch (DateTimeParseException | RequestRefused ex) {
			throw new RequestRefused(HttpStatus.BAD_REQUEST,
					"updatedSince 应是日期或带时区的时间，例如 2026-01-31 或 2026-01-31T08:00:00Z");
		}
	}

	private static void require(boolean right, String sentence) {
		if (!right) {
			throw new RequestRefused(HttpStatus.BAD_REQUEST, sentence);
		}
	}

}
