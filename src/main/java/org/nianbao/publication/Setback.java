package org.nianbao.publication;

import org.nianbao.report.ActionRefused;
import org.nianbao.report.ReportNotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Why a step was not taken on one of several reports that are dealt with in a row.
 *
 * @param words why, and what to do, in Chinese
 * @param passing whether the same step can succeed a little later
 */
public record Setback(String words, boolean passing) {

	private static final Logger LOG = LoggerFactory.getLogger(Setback.class);

	/**
	 * What a failure means. One that nobody foresaw is logged.
	 * @param reportId the key of the report
	 * @param failure what the step threw
	 */
	public static Setback of(long reportId, RuntimeException failure) {
		if (failure instanceof ActionRefused refused) {
			return new Setback(String.valueOf(refused.getMessage()), false);
		}
		if (failure instanceof ReportNotFound) {
			return new Setback("没有这份报告，或者不在您的职责范围内", false);
		}
		if (failure instanceof ConcurrencyFailureException) {
			return new Setback("有人同时在办理这份报告，请核对现在的内容再操作", true);
		}
		LOG.error("Report {} could not be dealt with", reportId, failure);
		return new Setback("办理时出错，没有办成，请联系系统管理员查看日志", databaseAway(failure));
	}

	private static boolean databaseAway(RuntimeException failure) {
		return failure instanceof TransientDataAccessException || failure instanceof DataAccessResourceFailureException
				|| failure instanceof CannotCreateTransactionException;
	}

}
