package org.nianbao.takeaway;

/**
 * Where something leads within the portal.
 *
 * @param path the path, decoded, such as {@code /reports}
 * @param query what is asked there, in the order of the names and without what only
 * sorts; empty for nothing
 * @param fragment the place on the page with its {@code #}, empty for none
 * @param sorted whether it asked for an order
 */
record Link(String path, String query, String fragment, boolean sorted) {

	/**
	 * What the portal is asked for.
	 */
	String address() {
		return this.query.isEmpty() ? this.path : this.path + "?" + this.query;
	}

	/**
	 * Whether it leads into an area of the portal.
	 * @param area such as {@code /desk}
	 */
	boolean within(String area) {
		return this.path.equals(area) || this.path.startsWith(area + "/");
	}

}
