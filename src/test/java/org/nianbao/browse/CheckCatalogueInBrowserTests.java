package org.nianbao.browse;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Browser;
import org.nianbao.TestOffices;
import org.nianbao.TestReports;
import org.nianbao.entry.TestEntry;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The checks as a citizen reads them on a wide and on a narrow screen.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ TestOffices.class, TestEntry.class, TestReports.class })
class CheckCatalogueInBrowserTests {

	private static Browser browser;

	@LocalServerPort
	private int port;

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
	void aCitizenComesFromTheFooterToACheckAndReadsItInEnglishToo(int width, int height) {
		try (BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(width, height))) {
			this.page = context.newPage();
			this.page.navigate("http://127.0.0.1:" + this.port + "/reports/640422/2019");
			this.page.locator("footer").getByText("核对项目").first().click();
			check();
			link("B1 收到的申请都有去向");
			check();
			PlaywrightAssertions.assertThat(this.page.locator("h1")).hasText("B1 收到的申请都有去向");
			link("English");
			check();
			PlaywrightAssertions.assertThat(this.page.locator("h1")).hasText("B1 Every application ends somewhere");
			PlaywrightAssertions.assertThat(this.page.locator("html")).hasAttribute("lang", "en");
			this.page.locator(".neighbours [rel=next]").click();
			PlaywrightAssertions.assertThat(this.page.locator("h1 .checks__key")).hasText("B2");
			link("Checks");
			check();
			link("中文");
			PlaywrightAssertions.assertThat(this.page.locator("h1")).hasText("核对项目");
			this.page.navigate("http://127.0.0.1:" + this.port + "/checks/Z9");
			check();
			PlaywrightAssertions.assertThat(this.page.locator("h1")).hasText("没有找到这个页面");
			link("核对项目");
			PlaywrightAssertions.assertThat(this.page.locator("h1")).hasText("核对项目");
		}
	}

	private void link(String name) {
		this.page.locator("main")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
			.click();
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
