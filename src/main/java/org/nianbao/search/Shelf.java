package org.nianbao.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nianbao.form.Scope;
import org.nianbao.publication.PublishedReport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public reports as they stand on the shelf, to be looked through; however many there
 * are, only what is shown is read.
 */
@Service
@Transactional(readOnly = true)
public class Shelf {

	static final String COLUMNS = "revision_id, organization_code, organization_name, year, scope, title, number, "
			+ "published_at, historical";

	private final JdbcClient jdbc;

	Shelf(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The reports that were issued last.
	 * @param most how many
	 */
	public List<PublishedReport> newest(int most) {
		return reports("order by " + Order.PUBLISHED.columns() + " limit :most", Map.of("most", most));
	}

	/**
	 * The report of the latest year that adds up others, else of the latest year.
	 */
	public Optional<PublishedReport> headline() {
		String latest = "order by " + Order.YEAR.columns() + " limit 1";
		return reports("where scope = 'WHOLE' " + latest, Map.of()).stream()
			.findFirst()
			.or(() -> reports(latest, Map.of()).stream().findFirst());
	}

	/**
	 * The years of which there are reports, the newest first.
	 */
	public List<Integer> years() {
		return this.jdbc.sql("""
				with recursive years (year) as (select max(year) from search_report union all
				  select (select max(year) from search_report r where r.year < y.year) from years y where year > 0)
				select year from years where year > 0""").query(Integer.class).list();
	}

	/**
	 * The latest year that each of some organizations has reported of, by their codes.
	 */
	public Map<String, Integer> latestYears(Collection<String> organizationCodes) {
		Map<String, Integer> latest = new HashMap<>();
		if (!organizationCodes.isEmpty()) {
			this.jdbc.sql("""
					select organization_code, max(year) as year from search_report
					where organization_code in (:codes) group by organization_code""")
				.param("codes", organizationCodes)
				.query((row) -> {
					latest.put(row.getString("organization_code"), row.getInt("year"));
				});
		}
		return latest;
	}

	/**
	 * The reports of a year of the organizations around one, by their codes.
	 * @param most how many of each kind
	 */
	public Around around(String organizationCode, int year, int most) {
		return new Around(near("other.id = o.parent_id", organizationCode, year, most),
				near("other.parent_id = o.id", organizationCode, year, most),
				near("other.parent_id = o.parent_id and other.id <> o.id", organizationCode, year, most));
	}

	private List<PublishedReport> near(String where, String organizationCode, int year, int most) {
		return reports("""
				where year = :year and organization_code in (
				  select other.code from organization o join organization other on %s where o.code = :code)
				order by organization_code limit :most""".formatted(where),
				Map.of("year", year, "code", organizationCode, "most", most));
	}

	Found list(Sought sought) {
		Map<String, Object> filters = new LinkedHashMap<>();
		String where = where(sought, filters);
		int total = this.jdbc.sql("select count(*) from search_report " + where)
			.params(filters)
			.query(Integer.class)
			.single();
		int pages = Found.pages(total);
		int page = Math.min(sought.page(), pages);
		List<PublishedReport> reports = reports(where + "order by " + sought.order().columns() + " limit "
				+ Sought.PAGE_SIZE + " offset " + (page - 1) * Sought.PAGE_SIZE, filters);
		return new Found(reports.stream().map((report) -> hit(report, List.of(), "")).toList(), page, pages, total,
				false);
	}

	private static String where(Sought sought, Map<String, Object> filters) {
		List<String> conditions = new ArrayList<>();
		if (sought.year() != 0) {
			conditions.add("year = :year");
			filters.put("year", sought.year());
		}
		List<String> organizations = sought.organizations();
		if (organizations != null) {
			conditions.add(organizations.isEmpty() ? "false" : "organization_code in (:organizations)");
			filters.put("organizations", organizations);
		}
		if (!sought.edition().isEmpty()) {
			conditions.add("edition = :edition");
			filters.put("edition", sought.edition());
		}
		return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions) + " ";
	}

	private List<PublishedReport> reports(String which, Map<String, Object> parameters) {
		return this.jdbc.sql("select " + COLUMNS + " from search_report " + which)
			.params(parameters)
			.query((row, number) -> report(row))
			.list();
	}

	static PublishedReport report(ResultSet row) throws SQLException {
		return new PublishedReport(row.getLong("revision_id"), row.getString("organization_code"),
				row.getString("organization_name"), row.getInt("year"), Scope.valueOf(row.getString("scope")),
				row.getString("title"), row.getInt("number"), row.getTimestamp("published_at").toInstant(),
				row.getBoolean("historical"));
	}

	static Hit hit(PublishedReport report, List<Needle> needles, String text) {
		return new Hit(report, Passages.marked(report.title(), needles),
				Passages.marked(report.organizationName(), needles), Passages.around(text, needles));
	}

}
