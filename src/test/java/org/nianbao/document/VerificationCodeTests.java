package org.nianbao.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The code by which a printed report is found again.
 */
class VerificationCodeTests {

	private static final IssuedReport REPORT = ReportFixture.published2019();

	@Test
	void theCodeIsTheBeginningOfTheHashOfTheAttachedData() {
		ReadPdf pdf = ReadPdf.of(new PdfWriter().write(REPORT));
		String hash = Sha256.of(pdf.attachment("report.json")).toUpperCase();
		String code = String.join("-", hash.substring(0, 16).split("(?<=\\G.{4})"));
		assertThat(pdf.text()).contains("核验码：" + code);
	}

	@Test
	void theLastPageLeadsToThePortalAlsoByTelephone() throws Exception {
		byte[] pdf = new PdfWriter(PdfSettings.DEFAULT, "https://nianbao.example.gov.cn/").write(REPORT);
		assertThat(ReadPdf.of(pdf).text()).contains("https://nianbao.example.gov.cn/verify");
		assertThat(scanned(pdf))
			.isEqualTo("https://nianbao.example.gov.cn/verify?code=" + VerificationCode.of(REPORT.json()));
	}

	@Test
	void aPortalThatDoesNotKnowItsAddressNamesNone() throws Exception {
		byte[] pdf = new PdfWriter().write(REPORT);
		assertThat(ReadPdf.of(pdf).text()).contains("年报门户的“核验”页").doesNotContain("http");
		assertThat(scanned(pdf)).isEqualTo(VerificationCode.of(REPORT.json()).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "3F2A-91C0-77DE-0B12", "3f2a91c077de0b12", " 3F2A 91C0 77DE 0B12\n", "3F2A—91CO—77DE—OBl2",
			"３Ｆ２Ａ－９１Ｃ０－７７ＤＥ－０Ｂ１２" })
	void aCodeIsReadAsPeopleTypeIt(String typed) {
		assertThat(VerificationCode.typed(typed).map(VerificationCode::toString)).contains("3F2A-91C0-77DE-0B12");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "3F2A-91C0-77DE-0B1", "3F2A-91C0-77DE-0B12-0", "3F2A-91C0-77DE-0B1G", "'; drop table" })
	void whatIsNoCodeIsNotTakenForOne(String typed) {
		assertThat(VerificationCode.typed(typed)).isEmpty();
	}

	private static String scanned(byte[] pdf) throws IOException, NotFoundException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			BufferedImage page = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 200);
			int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
			RGBLuminanceSource seen = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
			return new MultiFormatReader()
				.decode(new BinaryBitmap(new HybridBinarizer(seen)), Map.of(DecodeHintType.TRY_HARDER, true))
				.getText();
		}
	}

}
