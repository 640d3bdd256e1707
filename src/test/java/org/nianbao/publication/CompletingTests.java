package org.nianbao.publication;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

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

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void whatIsMissingIsDrawnAsItWouldHaveBeenAndTheRestIsLeftAlone() {
		TestOffice office = this.offices.open();
		long id = this.reports.complete(office, 2023);
		this.reports.publish(id, office);
		long revision = this.revisions.current(office.organization().getCode(), 2023).orElseThrow().id();
		List<String> whole = hashes(revision);
		keepTheFirstFormats(revision);
		assertThat(hashes(revision)).hasSize(3);
		this.completing.complete();
		assertThat(hashes(revision)).containsExactlyInAnyOrderElementsOf(whole);
		this.completing.complete();
		assertThat(hashes(revision)).hasSize(Format.values().length);
	}

	/**
	 * Leaves a revision with the files that the first version of the portal issued, past
	 * the triggers that forbid it.
	 */
	private void keepTheFirstFormats(long revision) {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("alter table revision_file disable trigger user").update();
			this.jdbc.sql("delete from revision_file where revision_id = ? and format not in ('PAGE', 'PDF', 'JSON')")
				.param(revision)
				.update();
			this.jdbc.sql("alter table revision_file enable trigger user").update();
		});
	}

	private List<String> hashes(long revisionId) {
		return this.revisions.files(revisionId).stream().map(FileLine::sha256).toList();
	}

}
