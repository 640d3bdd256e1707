package org.nianbao.form;

/**
 * Whom a citizen asks about a report; parts that are not known are empty.
 *
 * @param office the office in charge
 * @param address its street address
 * @param postcode its postcode
 * @param telephone its telephone
 */
public record Contact(String office, String address, String postcode, String telephone) {

	/** Nobody is named. */
	public static final Contact NONE = new Contact("", "", "", "");

	/**
	 * Whether nothing is known at all.
	 */
	public boolean isEmpty() {
		return equals(NONE);
	}

}
