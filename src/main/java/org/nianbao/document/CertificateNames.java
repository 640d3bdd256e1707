package org.nianbao.document;

import java.util.List;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * How people call who stands in a certificate.
 */
final class CertificateNames {

	private static final List<ASN1ObjectIdentifier> TELLING = List.of(BCStyle.CN, BCStyle.O);

	private CertificateNames() {
	}

	/**
	 * The common name, else the organization's, else all that is said.
	 */
	static String of(X500Name name) {
		for (ASN1ObjectIdentifier part : TELLING) {
			RDN[] found = name.getRDNs(part);
			if (found.length > 0) {
				return IETFUtils.valueToString(found[0].getFirst().getValue());
			}
		}
		return name.toString();
	}

}
