package org.nianbao.document;

import org.jspecify.annotations.Nullable;

/**
 * What the end of a PDF says of how it can be verified.
 *
 * @param code the code of the report
 * @param qr the picture that leads to the page where it is verified; without an address
 * of the portal, that holds the code
 * @param page the address of that page, {@code null} if the portal does not know its own
 * @param signer in whose name the file is signed, {@code null} if it is not
 */
record Colophon(VerificationCode code, String qr, @Nullable String page, @Nullable String signer) {

	private static final String PAGE = "/verify";

	/**
	 * What is said of a report.
	 * @param portal under which people reach the portal, {@code null} if that is unknown
	 */
	static Colophon of(VerificationCode code, @Nullable String portal, @Nullable String signer) {
		String page = (portal != null) ? portal + PAGE : null;
		return new Colophon(code, QrCode.of((page != null) ? page + "?code=" + code : code.toString()), page, signer);
	}

}
