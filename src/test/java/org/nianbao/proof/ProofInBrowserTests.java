package org.nianbao.proof;

import java.nio.file.Files;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalInBrowser;
import org.nianbao.TestOffices.TestOffice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An auditor chooses a report, reads its proof sheet and takes it away, on a wide screen
 * and on a narrow one without script.
 */
class ProofInBrowserTests extends PortalInBrowser {

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void anAuditorReadsASheetAndTakesItAway(int width, int height) throws Exception {
		TestOffice office = this.offices.open();
		this.reports.publish(this.reports.complete(office, 2023), office);
		anonymously(width, height, () -> {
			signInOnTheWay(office);
			check();
			link(Pattern.compile("^核对单：")).click();
			check();
			Locator held = this.page.locator("#B1 .trials > li").first();
			assertThat(held).isHidden();
			this.page.locator("#B1 summary").click();
			assertThat(held).containsText("新收 0 + 结转 0 = 0");
			this.page.locator(".proof__found a").first().click();
			assertThat(this.page.locator("#T1")).isInViewport();
			this.page.getByText("全部展开，便于打印").click();
			assertThat(this.page.locator("#B4 .trials > li").last()).isVisible();
			check();
			Download download = this.page.waitForDownload(() -> this.page.getByText("下载附核对单的 PDF").click());
			assertThat(download.suggestedFilename())
				.isEqualTo(office.organization().getName() + "2023年政府信息公开工作年度报告（第1版，附核对单）.pdf");
			try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
				assertThat(pdf.getNumberOfPages()).isGreaterThan(4);
			}
			this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(this.page.getByText("下载附核对单的 PDF")).isHidden();
		});
	}

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void theSheetOpensWithoutScript(int width, int height) throws Exception {
		TestOffice office = this.offices.open();
		this.reports.publish(this.reports.complete(office, 2023), office);
		withoutScript(width, height, () -> {
			signInOnTheWay(office);
			link(Pattern.compile("^核对单：")).click();
			this.page.locator("#B1 summary").click();
			assertThat(this.page.locator("#B1 .trials > li").first()).isVisible();
		});
	}

	/** Whoever signs in on the way to a page comes to that page. */
	private void signInOnTheWay(TestOffice office) {
		visit("/audit");
		signIn(office.auditor());
		assertThat(this.page.locator("h1")).hasText("审计");
	}

}
