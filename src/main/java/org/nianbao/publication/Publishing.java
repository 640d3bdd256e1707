package org.nianbao.publication;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.report.ActionRefused;
import org.nianbao.report.ReportNotFound;
import org.nianbao.report.ReportOnDesk;
import org.nianbao.report.Review;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Issues reports: freezes what they say with every file, once, in one transaction. A
 * report that cannot be drawn is not published.
 */
@Service
public class Publishing {

	private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);

	private final Review review;

	private final Issuing issuing;

	private final TransactionTemplate alone;

	Publishing(Review review, Issuing issuing, PlatformTransactionManager transactions) {
		this.review = review;
		this.issuing = issuing;
		this.alone = new TransactionTemplate(transactions);
		this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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
	 * Issues one report in a transaction of its own.
	 */
	Outcome publishAlone(long reportId, @Nullable Integer version, SignedIn by) {
		try {
			return Outcome.published(reportId, this.alone.execute((status) -> publish(reportId, version, by)));
		}
		catch (ActionRefused ex) {
			return Outcome.refused(reportId, ex.getMessage());
		}
		catch (ReportNotFound ex) {
			return Outcome.refused(reportId, "没有这份报告，或者不在您的职责范围内");
		}
		catch (ConcurrencyFailureException ex) {
			return Outcome.refused(reportId, "有人同时在办理这份报告，请核对现在的内容再发布");
		}
		catch (RuntimeException ex) {
			LOG.error("Report {} could not be published", reportId, ex);
			return Outcome.refused(reportId, "生成报告的文件时出错，没有发布，请联系系统管理员查看日志");
		}
	}

	/**
	 * The article as it would be issued now.
	 * @return HTML
	 */
	public String preview(ReportOnDesk report) {
		return this.issuing.preview(report);
	}

	/**
	 * What became of a report that was to be issued.
	 *
	 * @param reportId its key
	 * @param published the revision, {@code null} if it was refused
	 * @param refused why it was refused, in Chinese, {@code null} if it was issued
	 */
	public record Outcome(long reportId, @Nullable PublishedReport published, @Nullable String refused) {

		static Outcome published(long reportId, @Nullable PublishedReport published) {
			return new Outcome(reportId, published, null);
		}

		static Outcome refused(long reportId, @Nullable String why) {
			return new Outcome(reportId, null, why);
		}

	}

}
