package org.nianbao.report;

/**
 * There is no such report, or it is not for this person to know that there is.
 */
public class ReportNotFound extends RuntimeException {

}
