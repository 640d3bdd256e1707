package org.nianbao.desk;

import java.util.List;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Browser;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.Accounts;
import org.nianbao.account.SignedIn;
import org.nianbao.entry.TestEntry;
import org.nianbao.organization.Organizations;
import org.nianbao.report.Review;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The desk as a filer and a reviewer see it on a wide and on a narrow screen.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ TestOffices.class, TestReports.class, TestEntry.class })
class DeskInBrowserTests {

	private static Browser browser;

	@LocalServerPort
	private int port;

	@Autowired
	private TestReports reports;

	@Autowired
	private Review review;

	@Autowired
	private Today today;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Organizations organizations;

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
	void aFilerSeesWhatToDoNextAndAReviewerWhereEverybodyIs(int width, int height) {
		TestCounty county = TestCounty.open(this.organizations, this.accounts, 6);
		TestOffice office = county.office(1);
		long returned = this.reports.complete(office, 2024);
		this.reports.submit(returned, office);
		this.review.giveBack(returned, this.reports.open(returned, office).version(), "请核对表三", office.reviewer());
		everyStage(county);
		as(office.filer(), width, height, () -> {
			visit("/desk");
			this.page.locator(".notices").click();
			check();
			this.page.getByText(Pattern.compile("^退回修改：")).click();
			assertThat(this.page.url()).endsWith("/desk/reports/" + returned);
			PlaywrightAssertions.assertThat(this.page.locator(".notices__count")).hasCount(0);
			visit("/desk/settings");
			visit("/desk");
			this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^开始填报"))).click();
			PlaywrightAssertions.assertThat(this.page.locator("h1")).containsText(this.today.dueYear() + "年");
		});
		as(county.reviewer(), width, height, () -> {
			visit("/desk");
			visit("/desk/review");
			PlaywrightAssertions.assertThat(this.page.getByRole(AriaRole.CHECKBOX).first()).isChecked();
			this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^待审核 "))).click();
			check();
			PlaywrightAssertions.assertThat(this.page.locator(".board tbody tr")).hasCount(1);
			visit("/desk/notices");
		});
	}

	private void everyStage(TestCounty county) {
		int year = this.today.dueYear();
		this.reports.begin(county.office(2), year);
		this.reports.submit(this.reports.complete(county.office(3), year), county.office(3));
		this.reports.approve(this.reports.complete(county.office(4), year), county.office(4));
		this.reports.publish(this.reports.complete(county.office(5), year), county.office(5));
	}

	private void visit(String address) {
		this.page.navigate("http://127.0.0.1:" + this.port + address);
		check();
	}

	/**
	 * The page fits the window, and nothing keeps anybody from using it.
	 */
	private void check() {
		assertThat(this.page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(this.page.url())
			.isEqualTo(true);
		assertThat(new AxeBuilder(this.page).analyze()
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
			.map((rule) -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())).as(this.page.url()).isEmpty();
	}

	private void as(SignedIn person, int width, int height, Runnable walk) {
		try (BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(width, height))) {
			this.page = context.newPage();
			visit("/desk");
			this.page.getByLabel("用户名").fill(person.username());
			this.page.getByLabel("口令").fill(TestOffices.PASSWORD);
			this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录")).click();
			walk.run();
		}
	}

}
