package org.nianbao.statistics;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.nianbao.form.Cell;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Measure;
import org.nianbao.form.Rate;
import org.nianbao.form.Scope;
import org.nianbao.form.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads from the current public revisions the cells that statistics are made of, and
 * nothing else of them.
 */
@Component
class PublicFigures {

	/**
	 * A revision that none of the same report follows, and that was not taken back; of
	 * two scopes, the whole county's: what stands at the report's address.
	 */
	private static final String CURRENT = """
			not exists (select from revision l where l.organization_code = r.organization_code and l.year = r.year
			    and (l.scope > r.scope or l.scope = r.scope and l.number > r.number))
			  and not exists (select from withdrawal w where w.revision_id = r.id)""";

	/**
	 * The figures of a revision are taken out of its content once, and not for each cell.
	 */
	private static final String FIGURES = """
			select r.organization_code, r.organization_name, r.year, r.scope, r.edition, r.number,
			  array(select (f.figures ->> c.name)::numeric from unnest(?) with ordinality c (name, place)
			    order by c.place) as figures
			from revision r cross join lateral (select r.content -> 'figures' as figures offset 0) f
			where\s""";

	private final JdbcClient jdbc;

	private final List<String> names;

	PublicFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.names = Editions.all().stream().flatMap(PublicFigures::cells).map(Cell::name).distinct().sorted().toList();
	}

	private static Stream<Cell> cells(Edition edition) {
		Stream<Measure> measures = Stream.concat(edition.highlights().stream(),
				edition.charts().stream().flatMap((chart) -> chart.bars().stream()));
		return Stream.concat(measures.map(Measure::terms).flatMap(Collection::stream).map(Term::cell),
				edition.rates().stream().flatMap(Rate::cells));
	}

	/**
	 * The years of which something is public, the newest first.
	 */
	List<Integer> years() {
		return this.jdbc.sql("select distinct r.year from revision r where " + CURRENT + " order by r.year desc")
			.query(Integer.class)
			.list();
	}

	/**
	 * The reports of a year by the codes of the organizations.
	 */
	List<Reported> ofYear(int year) {
		return read("r.year = ? and " + CURRENT + " order by r.organization_code", year);
	}

	/**
	 * The reports of an organization, the newest year first.
	 */
	List<Reported> ofOrganization(String code) {
		return read("r.organization_code = ? and " + CURRENT + " order by r.year desc", code);
	}

	private List<Reported> read(String which, Object value) {
		return this.jdbc.sql(FIGURES + which)
			.params(this.names.toArray(String[]::new), value)
			.query((row, number) -> reported(row))
			.list();
	}

	private Reported reported(ResultSet row) throws SQLException {
		Array figures = row.getArray("figures");
		return new Reported(row.getString("organization_code"), row.getString("organization_name"), row.getInt("year"),
				Scope.valueOf(row.getString("scope")), Editions.byId(row.getString("edition")).orElseThrow(),
				row.getInt("number"), this.names, (BigDecimal[]) figures.getArray());
	}

}
