package org.nianbao.report;

/**
 * A report whose set time of publication has come.
 *
 * @param reportId its key
 * @param version the version of it that is to be issued
 * @param accountId the account of the person who set the time
 */
public record Due(long reportId, int version, long accountId) {

}
