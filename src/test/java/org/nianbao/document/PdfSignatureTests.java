package org.nianbao.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The signature of an office that has a certificate.
 */
class PdfSignatureTests {

	private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

	private final ApplicationContextRunner portal = new ApplicationContextRunner()
		.withUserConfiguration(PdfWriter.class);

	@TempDir
	private Path folder;

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ReportFixture#all")
	void aSignedReportIsStillFitForArchivesAndScreenReaders(IssuedReport report) throws Exception {
		VeraPdf.assertFindsNothing(signed(OfficeKey.in(this.folder), report));
	}

	@ParameterizedTest
	@ValueSource(strings = { "RSA", "EC" })
	void theSignatureSaysWhoSignedWhenAndCoversTheWholeFile(String algorithm) {
		byte[] pdf = signed(OfficeKey.in(this.folder, algorithm, NOW.minus(1, ChronoUnit.DAYS)),
				ReportFixture.published2019());
		PdfSignature signature = PdfSignature.last(pdf).orElseThrow();
		assertThat(signature.signer()).isEqualTo("西吉县人民政府办公室");
		assertThat(signature.issuer()).isEqualTo("测试用签发机构");
		assertThat(signature.at()).isEqualTo(LocalDateTime.ofInstant(NOW, ZoneId.of("Asia/Shanghai")));
		assertThat(signature.validUntil())
			.isEqualTo(NOW.plus(364, ChronoUnit.DAYS).atZone(ZoneId.of("Asia/Shanghai")).toLocalDate());
		assertThat(signature.intact()).isTrue();
		assertThat(signature.whole()).isTrue();
	}

	@Test
	void theSignatureIsTheBaselineProfileThatArchivesAskFor() {
		String pdf = new String(signed(OfficeKey.in(this.folder), ReportFixture.published2019()),
				StandardCharsets.ISO_8859_1);
		assertThat(pdf).contains("/SubFilter /ETSI.CAdES.detached").contains("/Filter /Adobe.PPKLite");
	}

	@Test
	void theReportSaysThatItIsSignedOnlyWhereItIs() {
		String words = "本文件带有“西吉县人民政府办公室”的数字签名";
		byte[] signed = signed(OfficeKey.in(this.folder), ReportFixture.published2019());
		assertThat(ReadPdf.of(signed).text()).contains(words);
		byte[] unsigned = new PdfWriter().write(ReportFixture.published2019());
		assertThat(ReadPdf.of(unsigned).text()).doesNotContain("数字签名");
		assertThat(PdfSignature.last(unsigned)).isEmpty();
	}

	@Test
	void aByteThatChangedBreaksTheSignature() {
		byte[] pdf = signed(OfficeKey.in(this.folder), ReportFixture.published2019());
		pdf[pdf.length / 3] ^= 1;
		assertThat(PdfSignature.last(pdf).orElseThrow().intact()).isFalse();
	}

	@Test
	void whatWasAppendedLaterIsNotCovered() {
		byte[] pdf = signed(OfficeKey.in(this.folder), ReportFixture.published2019());
		PdfSignature signature = PdfSignature.last(Arrays.copyOf(pdf, pdf.length + 10)).orElseThrow();
		assertThat(signature.intact()).isTrue();
		assertThat(signature.whole()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/ByteRange [0 10 20 30]", "/ByteRange [0 5 9 999999999]", "/ByteRange [7 1 2 3]",
			"/ByteRange [0 1 60 2]<3080>                                                             " })
	void whatOnlyLooksLikeASignatureIsNone(String text) {
		assertThat(PdfSignature.last(text.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
	}

	@Test
	void aSignatureThatIsBrokenAnywhereIsReadOrLeftAlone() {
		byte[] pdf = signed(OfficeKey.in(this.folder, "EC", NOW.minus(1, ChronoUnit.DAYS)),
				ReportFixture.published2019());
		int start = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/Contents <") + "/Contents <".length();
		Random random = new Random(20190101);
		for (int i = 0; i < 2000; i++) {
			byte[] broken = pdf.clone();
			for (int changes = random.nextInt(6); changes >= 0; changes--) {
				broken[start + random.nextInt(2500)] = (byte) "0123456789abcdef".charAt(random.nextInt(16));
			}
			assertThatCode(() -> PdfSignature.last(broken)).doesNotThrowAnyException();
		}
	}

	@Test
	void withAnExpiredCertificateNothingIsSigned() {
		Path expired = OfficeKey.in(this.folder, "EC", NOW.minus(800, ChronoUnit.DAYS));
		assertThatThrownBy(() -> signed(expired, ReportFixture.published2019())).isInstanceOf(DocumentRefused.class)
			.hasMessage("签名证书（西吉县人民政府办公室）已经过期，请更换证书");
	}

	@Test
	void aWrongPasswordIsNamedBeforeThePortalServesAndNotShown() {
		this.portal
			.withPropertyValues("nianbao.pdf.signature.keystore=" + OfficeKey.in(this.folder),
					"nianbao.pdf.signature.password=another")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.satisfies((failure) -> assertThat(context.getStartupFailure()).hasStackTraceContaining(
						"nianbao.pdf.signature.keystore " + this.folder.resolve("office.p12") + ": cannot be opened"))
				.satisfies((failure) -> assertThat(context.getStartupFailure().toString()).doesNotContain("another")));
	}

	@Test
	void aMissingKeystoreIsNamedBeforeThePortalServes() {
		this.portal
			.withPropertyValues("nianbao.pdf.signature.keystore=" + this.folder.resolve("none.p12"),
					"nianbao.pdf.signature.password=x")
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("none.p12"));
	}

	@Test
	void ofSeveralKeysOneIsToBeNamed() {
		Path two = OfficeKey.ofTwo(this.folder);
		assertThatThrownBy(() -> new PdfSigner(new SignatureSettings(two, OfficeKey.PASSWORD, null)))
			.hasMessageContaining("archive")
			.hasMessageContaining("office");
		assertThat(new PdfSigner(new SignatureSettings(two, OfficeKey.PASSWORD, "archive")).name())
			.isEqualTo("西吉县人民政府办公室");
	}

	private static byte[] signed(Path keystore, IssuedReport report) {
		PdfSettings settings = new PdfSettings(null, null, new SignatureSettings(keystore, OfficeKey.PASSWORD, null));
		return new PdfWriter(settings, "https://nianbao.example.gov.cn/").publish(report, report.json(), NOW);
	}

}
