package org.nianbao.publication;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.nianbao.check.Finding;
import org.nianbao.document.IssuedReport;
import org.nianbao.report.Reports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws revisions that were issued before the portal knew all of today's formats in those
 * that are missing, once. What they have already stays as it is.
 */
@Component
class Completing {

	private static final Logger LOG = LoggerFactory.getLogger(Completing.class);

	private static final int SECONDS = 30;

	private final RevisionRepository revisions;

	private final RevisionFileRepository files;

	private final Reports reports;

	private final Drawing drawing;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Completing(RevisionRepository revisions, RevisionFileRepository files, Reports reports, Drawing drawing,
			TransactionTemplate transaction, Clock clock) {
		this.revisions = revisions;
		this.files = files;
		this.reports = reports;
		this.drawing = drawing;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Draws what is missing, each revision by itself; one that cannot be drawn keeps no
	 * other back, and is tried again at the next start.
	 */
	@Scheduled(initialDelay = SECONDS, timeUnit = TimeUnit.SECONDS)
	void complete() {
		for (long id : this.files.incomplete(Format.values().length)) {
			try {
				this.transaction.executeWithoutResult((status) -> complete(id));
			}
			catch (RuntimeException ex) {
				LOG.error("The files of revision {} are not complete", id, ex);
			}
		}
	}

	private void complete(long id) {
		Revision revision = this.revisions.findById(id).orElseThrow();
		Set<Format> kept = this.files.lines(List.of(id)).stream().map(FileLine::format).collect(Collectors.toSet());
		byte[] json = this.files.find(id, Format.JSON).orElseThrow().published().bytes();
		List<Finding> findings = this.reports.findings(revision.reportId(), revision.published().number())
			.stream()
			.sorted(Finding.GRAVEST_FIRST)
			.toList();
		IssuedReport issued = revision.drawn(findings, this.revisions.replaced(revision));
		Arrays.stream(Format.values())
			.filter((format) -> !kept.contains(format))
			.forEach((format) -> this.files.save(
					new RevisionFile(revision, format, this.drawing.file(format, issued, json, this.clock.instant()))));
	}

}
