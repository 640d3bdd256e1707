package org.nianbao.verification;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalInBrowser;
import org.nianbao.document.VerificationCode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody verifies what they were given.
 */
class VerifyInBrowserTests extends PortalInBrowser {

	private static final long HUNDRED_MEGABYTES = 100_000_000;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void aCitizenVerifiesAFileAndThenTheCodePrintedOnIt(int width, int height) throws Exception {
		anonymously(width, height, () -> {
			visit("/reports/640422/2019");
			link("核验").last().click();
			check();
			send(download("2019.pdf"));
			assertThat(verdict()).hasText("与发布的文件一致，没有改动");
			check();
			send(Files.write(this.folder.resolve("tampered.pdf"), tampered()));
			assertThat(verdict()).hasText("不是门户发布的文件");
			check();
			this.page.getByLabel("核验码", new Page.GetByLabelOptions().setExact(true))
				.fill(VerificationCode.of(Files.readAllBytes(download("2019.json"))).toString());
			button("查询核验码").click();
			assertThat(verdict()).hasText("有这份报告");
			check();
			this.page.locator("#answer a").first().click();
			assertThat(this.page.locator("h1").first()).containsText("西吉县2019年");
		});
	}

	@Test
	void aFileThatIsFarTooLargeIsNotEvenSentWhereScriptRuns() throws Exception {
		anonymously(1440, 900, () -> {
			visit("/verify");
			this.page.getByLabel("PDF 文件").setInputFiles(large());
			assertThat(this.page.getByRole(AriaRole.ALERT)).containsText("超过 8 MB");
			button("核验文件").click();
			assertThat(verdict()).hasCount(0);
		});
	}

	@Test
	void aFileThatIsFarTooLargeIsRefusedWithASentenceWhereNoScriptRuns() throws Exception {
		withoutScript(1440, 900, () -> {
			visit("/verify");
			send(large());
			assertThat(verdict()).hasText("文件太大，没有核验");
		});
	}

	private Locator verdict() {
		return this.page.locator("#verdict");
	}

	private void send(Path file) {
		this.page.getByLabel("PDF 文件").setInputFiles(file);
		button("核验文件").click();
	}

	private byte[] tampered() throws Exception {
		byte[] pdf = Files.readAllBytes(download("2019.pdf"));
		pdf[pdf.length - 20] ^= 1;
		return pdf;
	}

	private Path download(String file) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address("/reports/640422/" + file))).build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofFile(this.folder.resolve(file))).body();
	}

	private Path large() throws IOException {
		Path file = this.folder.resolve("large.pdf");
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(HUNDRED_MEGABYTES);
		}
		return file;
	}

}
