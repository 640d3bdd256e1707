package org.nianbao.browse;

/**
 * Nothing public stands at an address.
 */
class NotPublished extends RuntimeException {

	private final String organizationCode;

	private final int year;

	/**
	 * Of an organization that is not known, or a year in which it published nothing.
	 */
	NotPublished(String organizationCode, int year) {
		super("nothing is published at /reports/" + organizationCode + "/" + year);
		this.organizationCode = organizationCode;
		this.year = year;
	}

	String organizationCode() {
		return this.organizationCode;
	}

	int year() {
		return this.year;
	}

}
