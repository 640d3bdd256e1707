package org.nianbao.report;

import java.util.Optional;

import org.nianbao.form.Scope;

/**
 * What was issued to the public so far. A report builds on last year's, and a correction
 * that is given up falls back on what was issued.
 */
public interface IssuedReports {

	/**
	 * The latest revision of an organization's report of a year.
	 */
	Optional<Issued> latest(String organizationCode, int year, Scope scope);

}
