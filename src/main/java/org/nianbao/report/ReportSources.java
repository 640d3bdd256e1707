package org.nianbao.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

import org.nianbao.account.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that reports were made of. The database refuses to change or delete them.
 */
@Service
public class ReportSources {

	private static final String COLUMNS = "select id, report_id, name, sha256, size, imported_by, imported_at "
			+ "from report_source ";

	private final Reports reports;

	private final ReportRepository repository;

	private final JdbcClient jdbc;

	ReportSources(Reports reports, ReportRepository repository, JdbcClient jdbc) {
		this.reports = reports;
		this.repository = repository;
		this.jdbc = jdbc;
	}

	/**
	 * The files that a report was made of, the newest first.
	 * @throws ReportNotFound if there is no report of the key, or the person may not see
	 * it
	 */
	@Transactional(readOnly = true)
	public List<ReportSource> of(long reportId, SignedIn by) {
		this.reports.forReading(reportId, by);
		return this.jdbc.sql(COLUMNS + "where report_id = ? order by id desc")
			.param(reportId)
			.query(ReportSources::source)
			.list();
	}

	/**
	 * What a file holds.
	 */
	@Transactional(readOnly = true)
	public byte[] bytes(ReportSource source) {
		return this.jdbc.sql("select bytes from report_source where id = ?")
			.param(source.id())
			.query((row, number) -> row.getBytes("bytes"))
			.single();
	}

	/**
	 * The report that was made of a file, among those that a person enters.
	 * @param sha256 the file's SHA-256 in hexadecimal
	 */
	@Transactional(readOnly = true)
	public Optional<Long> reportOf(String sha256, SignedIn by) {
		return this.jdbc.sql("select report_id from report_source where sha256 = ? order by id")
			.param(sha256)
			.query(Long.class)
			.stream()
			.filter((id) -> this.repository.findById(id)
				.filter((report) -> by.mayFile(report.getOrganization()))
				.isPresent())
			.findFirst();
	}

	/**
	 * Keeps a file with the report that was made of it.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void keep(Report report, SourceFile file, Saved by) {
		this.repository.flush();
		this.jdbc
			.sql("insert into report_source (report_id, name, sha256, size, bytes, imported_by, imported_at) "
					+ "values (?, ?, ?, ?, ?, ?, ?)")
			.params(report.getId(), file.name(), file.sha256(), file.bytes().length, file.bytes(), by.by(),
					Timestamp.from(by.at()))
			.update();
	}

	private static ReportSource source(ResultSet row, int number) throws SQLException {
		return new ReportSource(row.getLong("id"), row.getLong("report_id"), row.getString("name"),
				row.getString("sha256"), row.getInt("size"), row.getString("imported_by"),
				row.getTimestamp("imported_at").toInstant());
	}

}
