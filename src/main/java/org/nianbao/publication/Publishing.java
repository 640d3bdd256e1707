package org.nianbao.publication;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.report.ActionRefused;
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

	private final Review review;

	private final Issuing issuing;

	Publishing(Review review, Issuing issuing) {
		this.review = review;
		this.issuing = issuing;
	}

	/**
	 * Issues an approved report.
	 * @param reportId its key
	 * @param version the version of it that the person saw
	 * @throws ActionRefused if it stands where that cannot be done
	 */
	@Transactional
	public PublishedReport publish(long reportId, @Nullable Integer version, SignedIn by) {
		return this.review.publish(reportId, version, by, (report) -> this.issuing.issue(report, by));
	}

	/**
	 * The article as it would be issued now; where nothing further is to be issued, as
	 * the public has it.
	 * @return HTML
	 */
	@Transactional(readOnly = true)
	public String preview(ReportOnDesk report) {
		return this.issuing.preview(report);
	}

	/**
	 * The article of a report that says what it said earlier.
	 * @return HTML
	 */
	@Transactional(readOnly = true)
	public String asItWas(ReportOnDesk report) {
		return this.issuing.draw(report);
	}

}
