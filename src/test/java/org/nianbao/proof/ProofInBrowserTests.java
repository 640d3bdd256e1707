package org.nianbao.proof;

import java.nio.file.Files;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Browser;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.entry.TestEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An auditor chooses a report, reads its proof sheet and takes it away, on a wide screen
 * and on a narrow one without script.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ TestOffices.class, TestEntry.class, TestReports.class })
class ProofInBrowserTests {

	private static Browser browser;

	@LocalServerPort
	private int port;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	private Page page;

	@BeforeAll
	static void openBrowser() {
		browser = Browser.open();
	}

	@AfterAll
	static void closeBrowser() {
		if (browser != null) {
			browser.close();
		}
	}

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void anAuditorReadsASheetAndTakesItAway(int width, int height) throws Exception {
		TestOffice office = this.offices.open();
		this.reports.publish(this.reports.complete(office, 2023), office);
		try (BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(width, height))) {
			this.page = context.newPage();
			signIn(office);
			check();
			this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("核对单：")).click();
			check();
			Locator held = this.page.locator("#B1 .trials > li").first();
			PlaywrightAssertions.assertThat(held).isHidden();
			this.page.locator("#B1 summary").click();
			PlaywrightAssertions.assertThat(held).containsText("新收 0 + 结转 0 = 0");
			this.page.locator(".proof__found a").first().click();
			PlaywrightAssertions.assertThat(this.page.locator("#T1")).isInViewport();
			this.page.getByText("全部展开，便于打印").click();
			PlaywrightAssertions.assertThat(this.page.locator("#B4 .trials > li").last()).isVisible();
			check();
			Download download = this.page.waitForDownload(() -> this.page.getByText("下载附核对单的 PDF").click());
			assertThat(download.suggestedFilename())
				.isEqualTo(office.organization().getName() + "2023年政府信息公开工作年度报告（第1版，附核对单）.pdf");
			try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
				assertThat(pdf.getNumberOfPages()).isGreaterThan(4);
			}
			this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			PlaywrightAssertions.assertThat(this.page.getByText("下载附核对单的 PDF")).isHidden();
		}
	}

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void theSheetOpensWithoutScript(int width, int height) {
		TestOffice office = this.offices.open();
		this.reports.publish(this.reports.complete(office, 2023), office);
		try (BrowserContext context = browser
			.newContext(new NewContextOptions().setViewportSize(width, height).setJavaScriptEnabled(false))) {
			this.page = context.newPage();
			signIn(office);
			this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("核对单：")).click();
			this.page.locator("#B1 summary").click();
			PlaywrightAssertions.assertThat(this.page.locator("#B1 .trials > li").first()).isVisible();
		}
	}

	private void signIn(TestOffice office) {
		this.page.navigate("http://127.0.0.1:" + this.port + "/audit");
		this.page.getByLabel("用户名").fill(office.auditor().username());
		this.page.getByLabel("口令").fill(TestOffices.PASSWORD);
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录")).click();
		PlaywrightAssertions.assertThat(this.page.locator("h1")).hasText("审计");
	}

	private void check() {
		assertThat(this.page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(this.page.url())
			.isEqualTo(true);
		assertThat(new AxeBuilder(this.page).analyze()
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
			.map((rule) -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())).as(this.page.url()).isEmpty();
	}

}
