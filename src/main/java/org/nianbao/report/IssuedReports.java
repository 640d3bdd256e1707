package org.nianbao.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.nianbao.form.Scope;

/**
 * What was issued to the public so far. A report builds on last year's, and a correction
 * that is given up falls back on what was issued. What was published elsewhere counts as
 * issued at all times.
 */
public interface IssuedReports {

	/**
	 * The latest revision of an organization's report of a year.
	 */
	Optional<Issued> latest(String organizationCode, int year, Scope scope);

	/**
	 * The latest revision of an organization's report of a year that was issued before a
	 * moment, unless it was taken back by then.
	 */
	Optional<Issued> latest(String organizationCode, int year, Scope scope, Moment moment);

	/**
	 * One revision of an organization's report of a year.
	 * @param number from 1
	 */
	Optional<Issued> revision(String organizationCode, int year, Scope scope, int number);

	/**
	 * The day in China on which an organization's report of a year was issued first;
	 * empty if it was published elsewhere, on a day that nobody recorded.
	 */
	Optional<LocalDate> firstIssued(String organizationCode, int year, Scope scope);

	/**
	 * The figures that the public had of the reports of a year at a moment, at most one
	 * of each organization: the one that adds up those below it, else its own.
	 */
	List<IssuedFigures> current(Collection<String> organizationCodes, int year, Moment moment);

}
