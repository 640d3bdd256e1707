package org.nianbao.organization;

import org.nianbao.form.Scope;

/**
 * What kind of organization reports, and so whose acts its report counts.
 */
public enum OrganizationKind {

	/** A people's government: its report adds up all organizations below it. */
	GOVERNMENT(Scope.WHOLE),

	/** A department of a government. */
	DEPARTMENT(Scope.OWN),

	/** A township or sub-district. */
	TOWNSHIP(Scope.OWN);

	private final Scope scope;

	OrganizationKind(Scope scope) {
		this.scope = scope;
	}

	/**
	 * Whose acts the published report of such an organization counts.
	 */
	public Scope scope() {
		return this.scope;
	}

}
