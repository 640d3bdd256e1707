package org.nianbao.document;

import java.security.MessageDigest;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

class TmpHashTests {

	@Test
	void hashes() throws Exception {
		for (IssuedReport report : ReportFixture.all()) {
			System.out.println("HASH " + HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(new PdfWriter().write(report))));
		}
	}

}
