package org.nianbao.publication;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reports that were issued before the portal knew all of today's formats.
 */
@PortalTest
class CompletingTests {

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private Revisions revisions;

	@Autowired
	private Completing completing;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whatIsMissingIsDrawnAsItWouldHaveBeenAndTheRestIsLeftAlone() {
		TestOffice office = this.offices.open();
		long id = this.reports.complete(office, 2023);
		this.reports.publish(id, office);
		PublishedReport whole = this.revisions.current(office.organization().getCode(), 2023).orElseThrow();
		long old = copyWithFewerFiles(whole);
		this.completing.complete();
		assertThat(hashes(old)).containsExactlyInAnyOrderElementsOf(hashes(whole.id()));
		this.completing.complete();
		assertThat(hashes(old)).hasSize(Format.values().length);
	}

	/**
	 * The same revision of a county that has no report in the portal's list, as an
	 * earlier version of the portal issued it.
	 */
	private long copyWithFewerFiles(PublishedReport report) {
		long copy = this.jdbc.sql("""
				insert into revision (report_id, organization_code, organization_name, year, scope, edition, number,
				  title, historical, content, published_at, published_by)
				select report_id, organization_code, organization_name, year, 'WHOLE', edition, number,
				  title, historical, content, published_at, published_by from revision where id = ? returning id""")
			.param(report.id())
			.query(Long.class)
			.single();
		this.jdbc.sql("""
				insert into revision_file (revision_id, format, sha256, size, bytes)
				select ?, format, sha256, size, bytes from revision_file
				where revision_id = ? and format in ('PAGE', 'PDF', 'JSON')""").params(copy, report.id()).update();
		return copy;
	}

	private List<String> hashes(long revisionId) {
		return this.revisions.files(revisionId).stream().map(FileLine::sha256).toList();
	}

}
