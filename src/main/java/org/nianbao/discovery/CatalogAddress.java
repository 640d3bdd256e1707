package org.nianbao.discovery;

/**
 * Where the catalogue of the data stands in the portal, and what its entries are called.
 */
public final class CatalogAddress {

	/** The catalogue as a file. */
	public static final String FILE = "/api/v1/catalog.jsonld";

	/** The catalogue itself. */
	public static final String CATALOG = FILE + "#catalog";

	/** What programs ask. */
	public static final String SERVICE = FILE + "#service";

	private CatalogAddress() {
	}

	/**
	 * All reports of a year.
	 */
	public static String ofYear(int year) {
		return FILE + "#year-" + year;
	}

}
