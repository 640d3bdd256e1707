package org.nianbao.publication;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.difference.Difference;
import org.nianbao.document.Correction;
import org.nianbao.document.IssuedReport;
import org.nianbao.document.PdfWriter;
import org.nianbao.form.ReportContent;
import org.nianbao.report.ActionRefused;
import org.nianbao.report.ReportOnDesk;
import org.nianbao.report.Status;
import org.springframework.stereotype.Component;

/**
 * Draws a report in every format and keeps it as its next revision.
 */
@Component
class Issuing {

	private final RevisionRepository revisions;

	private final RevisionFileRepository files;

	private final ArticleRenderer articles;

	private final PdfWriter pdfs;

	private final Clock clock;

	Issuing(RevisionRepository revisions, RevisionFileRepository files, ArticleRenderer articles, PdfWriter pdfs,
			Clock clock) {
		this.revisions = revisions;
		this.files = files;
		this.articles = articles;
		this.pdfs = pdfs;
		this.clock = clock;
	}

	/**
	 * Issues a report; of one that was issued before, says why and what changed.
	 * @throws ActionRefused if it was issued before and nobody said why it is corrected
	 */
	PublishedReport issue(ReportOnDesk report, SignedIn by) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		Optional<Revision> previous = previous(report.content());
		if (previous.isPresent() && report.correctionReason() == null) {
			throw new ActionRefused(report.id(), "这份报告已经发布过，再次发布须写明更正说明");
		}
		IssuedReport issued = issued(report, previous.orElse(null), now);
		byte[] json = issued.json();
		Revision revision = this.revisions
			.save(new Revision(report.id(), issued, new String(json, StandardCharsets.UTF_8), now, by.displayName()));
		this.files
			.save(new RevisionFile(revision, Format.PAGE, this.articles.html(issued).getBytes(StandardCharsets.UTF_8)));
		this.files.save(new RevisionFile(revision, Format.PDF, this.pdfs.write(issued)));
		this.files.save(new RevisionFile(revision, Format.JSON, json));
		return revision.published();
	}

	/**
	 * The article as it would be issued now.
	 */
	String preview(ReportOnDesk report) {
		boolean next = report.status() != Status.PUBLISHED && report.status() != Status.WITHDRAWN;
		Revision previous = next ? previous(report.content()).orElse(null) : null;
		return this.articles.html(issued(report, previous, this.clock.instant()));
	}

	private Optional<Revision> previous(ReportContent content) {
		return this.revisions.findLatest(content.organization().code(), content.year(), content.scope());
	}

	private static IssuedReport issued(ReportOnDesk report, @Nullable Revision previous, Instant at) {
		int number = (previous != null) ? previous.published().number() + 1 : 1;
		return new IssuedReport(report.content(), report.findings(), number,
				LocalDate.ofInstant(at, PublishedReport.CHINA), report.historical(), report.remark(),
				correction(report, previous));
	}

	private static @Nullable Correction correction(ReportOnDesk report, @Nullable Revision previous) {
		String reason = report.correctionReason();
		if (previous == null || reason == null) {
			return null;
		}
		return new Correction(reason, previous.published().number(),
				Difference.between(previous.content(), report.content()));
	}

}
