package org.nianbao.review;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Browser;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.entry.TestEntry;
import org.nianbao.report.Discussions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A section and last year's, side by side on a wide screen and on paper, one under the
 * other on a narrow one.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ TestOffices.class, TestEntry.class, TestReports.class })
class RepetitionInBrowserTests {

	private static Browser browser;

	@LocalServerPort
	private int port;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private TestEntry entry;

	@Autowired
	private Discussions discussions;

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
	@CsvSource({ "1440, 900, true", "390, 844, false" })
	void aFilerSeesWhatWasCopied(int width, int height, boolean beside) {
		TestOffice office = this.offices.open();
		long id = RepeatedReport.write(this.reports, this.entry, this.discussions, office);
		try (BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(width, height))) {
			this.page = context.newPage();
			this.page.navigate("http://127.0.0.1:" + this.port + "/desk/reports/" + id + "/checks");
			this.page.getByLabel("用户名").fill(office.filer().username());
			this.page.getByLabel("口令").fill(TestOffices.PASSWORD);
			this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录")).click();
			check();
			this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("文字与上年对照")).click();
			PlaywrightAssertions.assertThat(this.page.locator(".repetition__share strong")).hasText("0%");
			this.page.locator(".views").getByText("五、").click();
			PlaywrightAssertions.assertThat(this.page.locator(".repetition__share strong")).hasText("83%");
			check();
			assertThat(besides()).isEqualTo(beside);
			assertThat(this.page.locator(".repetition mark")
				.first()
				.evaluate("mark => getComputedStyle(mark).borderBottomStyle")).isEqualTo("solid");
			this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(besides()).isTrue();
			PlaywrightAssertions.assertThat(this.page.locator(".views")).isHidden();
		}
	}

	private boolean besides() {
		BoundingBox now = this.page.locator("section:has(> #now)").boundingBox();
		BoundingBox then = this.page.locator("section:has(> #then)").boundingBox();
		assertThat(now.width).isGreaterThan(150);
		return then.x >= now.x + now.width && then.y == now.y;
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
