package org.nianbao.publication;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.difference.Difference;
import org.nianbao.document.Correction;
import org.nianbao.document.IssuedReport;
import org.nianbao.form.ReportContent;
import org.nianbao.report.ActionRefused;
import org.nianbao.report.ReportOnDesk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Draws a report in every format and keeps it as its next revision.
 */
@Component
class Issuing {

	private final RevisionRepository revisions;

	private final RevisionFileRepository files;

	private final Drawing drawing;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Issuing(RevisionRepository revisions, RevisionFileRepository files, Drawing drawing,
			ApplicationEventPublisher events, Clock clock) {
		this.revisions = revisions;
		this.files = files;
		this.drawing = drawing;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Issues a report; of one that was issued before, says why and what changed.
	 * @throws ActionRefused if it was issued before and nobody said why it is corrected
	 */
	PublishedReport issue(ReportOnDesk report, SignedIn by) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		Revision previous = latest(report.content()).orElse(null);
		if (previous != null && report.correctionReason() == null) {
			throw new ActionRefused(report.id(), "这份报告已经发布过，再次发布须写明更正说明");
		}
		IssuedReport issued = issued(report, 1 + number(previous), correction(report, previous), now);
		Map<Format, byte[]> drawn = this.drawing.files(report.id(), issued, now);
		String json = new String(drawn.get(Format.JSON), StandardCharsets.UTF_8);
		Revision revision = this.revisions.save(new Revision(report.id(), issued, json, now, by.displayName()));
		drawn.forEach((format, bytes) -> this.files.save(new RevisionFile(revision, format, bytes)));
		this.events.publishEvent(revision.published().change());
		return revision.published();
	}

	/**
	 * The article as it would be issued now; where nothing further is to be issued, the
	 * frozen one of the latest revision.
	 */
	String preview(ReportOnDesk report) {
		return latest(report.content()).filter((latest) -> !report.stand().correcting())
			.flatMap((latest) -> this.files.find(latest.published().id(), Format.PAGE))
			.map((page) -> new String(page.published().bytes(), StandardCharsets.UTF_8))
			.orElseGet(() -> draw(report));
	}

	/**
	 * The article of what a report says, numbered like the revision that it is or would
	 * become.
	 */
	String draw(ReportOnDesk report) {
		Revision latest = latest(report.content()).orElse(null);
		boolean next = latest == null || report.stand().correcting();
		return this.drawing.article(issued(report, number(latest) + (next ? 1 : 0),
				next ? correction(report, latest) : null, this.clock.instant()));
	}

	private Optional<Revision> latest(ReportContent content) {
		return this.revisions.findLatest(content.organization().code(), content.year(), content.scope());
	}

	private static int number(@Nullable Revision revision) {
		return (revision != null) ? revision.published().number() : 0;
	}

	private static IssuedReport issued(ReportOnDesk report, int number, @Nullable Correction correction, Instant at) {
		return new IssuedReport(report.content(), report.findings(), number,
				LocalDate.ofInstant(at, PublishedReport.CHINA), report.historical(), report.remark(), correction);
	}

	private static @Nullable Correction correction(ReportOnDesk report, @Nullable Revision replaced) {
		String reason = report.correctionReason();
		if (replaced == null || reason == null) {
			return null;
		}
		return new Correction(reason, number(replaced), Difference.between(replaced.content(), report.content()));
	}

}
