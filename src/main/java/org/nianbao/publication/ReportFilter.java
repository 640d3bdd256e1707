package org.nianbao.publication;

import java.time.Instant;
import java.util.Set;

import org.nianbao.form.Scope;

/**
 * Which of the current reports somebody asks for.
 *
 * @param year the report year, 0 for all
 * @param organizationCode the code of the organization, empty for all
 * @param edition the edition of the form, such as 2021, empty for all
 * @param scopes whose acts they count
 * @param since when they were issued at the earliest
 */
public record ReportFilter(int year, String organizationCode, String edition, Set<Scope> scopes, Instant since) {

	/**
	 * Leaves none out.
	 */
	public static ReportFilter all() {
		return new ReportFilter(0, "", "", Set.of(Scope.values()), Instant.EPOCH);
	}

}
