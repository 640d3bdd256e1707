package org.nianbao.document;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What archives and screen readers expect of a PDF.
 */
final class VeraPdf {

	private VeraPdf() {
	}

	/**
	 * Holds a file to what it claims: PDF/A-3a and PDF/UA-1.
	 */
	static void assertFindsNothing(byte[] pdf) throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		for (PDFAFlavour claim : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
			try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), claim);
					PDFAValidator validator = Foundries.defaultInstance().createValidator(claim, false)) {
				ValidationResult result = validator.validate(parser);
				assertThat(result.getTotalAssertions()).isGreaterThan(1000);
				assertThat(result.getFailedChecks()).as(claim.getId()).isEmpty();
			}
		}
	}

}
