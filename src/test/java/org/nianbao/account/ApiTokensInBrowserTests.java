package org.nianbao.account;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An administrator issues a token and revokes it, on a wide and on a narrow screen, with
 * script and without.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ TestOffices.class, TestReports.class, TestEntry.class })
class ApiTokensInBrowserTests {

	private static final String SECRET = "nb_";

	private static Browser browser;

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	private final String name = AdminPages.unique("县局 OA 系统");

	private boolean script;

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
	@CsvSource({ "1440, 900, true", "390, 844, true", "390, 844, false" })
	void aTokenIsIssuedOnceShownOnceAndRevoked(int width, int height, boolean withScript) {
		this.script = withScript;
		try (BrowserContext context = browser
			.newContext(new NewContextOptions().setViewportSize(width, height).setJavaScriptEnabled(withScript))) {
			this.page = context.newPage();
			signIn();
			issue();
			leaveAndComeBack();
			revoke();
		}
	}

	private void signIn() {
		SignedIn admin = new AdminPages(null, this.accounts).person(Role.ADMIN, null);
		this.page.navigate("http://127.0.0.1:" + this.port + "/desk");
		this.page.getByLabel("用户名").fill(admin.username());
		this.page.getByLabel("口令").fill(TestOffices.PASSWORD);
		button("登录").click();
		link("管理单位、账号和令牌").click();
		link("令牌").click();
		check();
	}

	private void issue() {
		link("签发令牌").click();
		check();
		this.page.getByLabel("有效期至").fill("2001-01-01");
		button("签发").click();
		PlaywrightAssertions.assertThat(this.page.getByRole(AriaRole.ALERT)).containsText("请填写使用令牌的系统");
		check();
		this.page.getByLabel("使用令牌的系统").fill(this.name);
		this.page.getByLabel("有效期至").fill("2099-12-31");
		button("签发").dblclick();
		PlaywrightAssertions.assertThat(this.page.locator("[data-token] code").first()).containsText(SECRET);
		check();
	}

	private void leaveAndComeBack() {
		link("已经保存好，返回列表").click();
		PlaywrightAssertions.assertThat(row()).hasCount(1);
		PlaywrightAssertions.assertThat(row()).containsText("2099-12-31");
		check();
		this.page.goBack();
		PlaywrightAssertions.assertThat(this.page.locator("h1")).hasText("令牌已经显示过了");
		PlaywrightAssertions.assertThat(this.page.locator("[data-token]")).hasCount(0);
		check();
		link("返回列表").click();
	}

	private void revoke() {
		row().getByRole(AriaRole.LINK).click();
		PlaywrightAssertions.assertThat(this.page.locator("h1")).containsText(this.name);
		check();
		button("撤销这个令牌").click();
		PlaywrightAssertions.assertThat(this.page.getByRole(AriaRole.STATUS)).containsText("已撤销“" + this.name + "”的令牌");
		PlaywrightAssertions.assertThat(row()).containsText("已撤销");
		check();
	}

	private Locator row() {
		return this.page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(this.name));
	}

	private Locator link(String words) {
		return this.page.locator("main")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words).setExact(true));
	}

	private Locator button(String words) {
		return this.page.locator("main")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
	}

	/**
	 * The page fits the window, and nothing keeps anybody from using it; it can be asked
	 * only with script.
	 */
	private void check() {
		if (!this.script) {
			return;
		}
		assertThat(this.page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(this.page.url())
			.isEqualTo(true);
		assertThat(new AxeBuilder(this.page).analyze()
			.getViolations()
			.stream()
			.map((rule) -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())).as(this.page.url()).isEmpty();
	}

}
