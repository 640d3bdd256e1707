package org.nianbao.publication;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.document.IssuedReport;
import org.nianbao.document.PdfWriter;
import org.nianbao.form.ReportContent;
import org.nianbao.report.ReportOnDesk;
import org.nianbao.report.Review;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues reports: freezes what they say with every file, once, in one transaction. A
 * report that cannot be drawn is not published.
 */
@Service
public class Publishing {

	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	private final Review review;

	private final RevisionRepository revisions;

	private final RevisionFileRepository files;

	private final ArticleRenderer articles;

	private final PdfWriter pdfs;

	private final Clock clock;

	Publishing(Review review, RevisionRepository revisions, RevisionFileRepository files, ArticleRenderer articles,
			PdfWriter pdfs, Clock clock) {
		this.review = review;
		this.revisions = revisions;
		this.files = files;
		this.articles = articles;
		this.pdfs = pdfs;
		this.clock = clock;
	}

	/**
	 * Issues an approved report.
	 * @param reportId its key
	 * @param version the version of it that the person saw
	 * @throws org.nianbao.report.ActionRefused if it stands where that cannot be done
	 */
	@Transactional
	public PublishedReport publish(long reportId, @Nullable Integer version, SignedIn by) {
		return this.review.publish(reportId, version, by, (report) -> issue(report, by));
	}

	private PublishedReport issue(ReportOnDesk report, SignedIn by) {
		ReportContent content = report.content();
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		int number = 1 + this.revisions.lastNumber(content.organization().code(), content.year(), content.scope());
		IssuedReport issued = issued(report, number, now);
		byte[] json = issued.json();
		Revision revision = this.revisions
			.save(new Revision(report.id(), content, new String(json, StandardCharsets.UTF_8), number,
					report.historical(), report.remark(), now, by.displayName()));
		this.files
			.save(new RevisionFile(revision, Format.PAGE, this.articles.html(issued).getBytes(StandardCharsets.UTF_8)));
		this.files.save(new RevisionFile(revision, Format.PDF, this.pdfs.write(issued)));
		this.files.save(new RevisionFile(revision, Format.JSON, json));
		return revision.published();
	}

	/**
	 * The article as it would be issued now.
	 * @return HTML
	 */
	public String preview(ReportOnDesk report) {
		return this.articles.html(issued(report, 1, this.clock.instant()));
	}

	private static IssuedReport issued(ReportOnDesk report, int number, Instant at) {
		return new IssuedReport(report.content(), report.findings(), number, LocalDate.ofInstant(at, CHINA),
				report.historical(), report.remark());
	}

}
