package org.nianbao.organization;

import java.time.LocalDate;

import org.nianbao.form.Scope;

/**
 * What kind of organization reports, and so whose acts its report counts.
 */
public enum OrganizationKind {

	/** A people's government: its report adds up all organizations below it. */
	GOVERNMENT(Scope.WHOLE, "人民政府"),

	/** A department of a government. */
	DEPARTMENT(Scope.OWN, "部门"),

	/** A township or sub-district. */
	TOWNSHIP(Scope.OWN, "乡镇、街道");

	private final Scope scope;

	private final String label;

	OrganizationKind(Scope scope, String label) {
		this.scope = scope;
		this.label = label;
	}

	/**
	 * Whose acts the published report of such an organization counts.
	 */
	public Scope scope() {
		return this.scope;
	}

	/**
	 * The last day on which the report of a year is in time.
	 * @param year the report year
	 * @see Scope#deadline(int)
	 */
	public LocalDate deadline(int year) {
		return this.scope.deadline(year);
	}

	/**
	 * The word that offices use for it.
	 */
	public String label() {
		return this.label;
	}

}
