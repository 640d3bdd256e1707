package org.nianbao;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.nianbao.account.SignedIn;
import org.nianbao.entry.TestEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole portal in a real browser. Every page that is visited is held to
 * {@link Accessibility}, and no error of a script is left alone.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ QuickPasswords.class, TestOffices.class, TestEntry.class, TestReports.class })
public abstract class PortalInBrowser {

	private static Browser browser;

	@LocalServerPort
	private int port;

	@Autowired
	protected TestOffices offices;

	@Autowired
	protected TestReports reports;

	@Autowired
	protected TestEntry entry;

	/** What is looked at. */
	protected Page page;

	private boolean script = true;

	private final List<BrowserContext> windows = new ArrayList<>();

	private final List<String> errors = new ArrayList<>();

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

	@AfterEach
	void noErrorIsLeftAlone() {
		this.windows.forEach(BrowserContext::close);
		assertThat(this.errors).isEmpty();
	}

	/**
	 * Walks through the portal as somebody who has signed in.
	 */
	protected final void as(SignedIn person, int width, int height, Walk walk) throws Exception {
		anonymously(width, height, () -> {
			signIn(person);
			walk.go();
		});
	}

	/**
	 * Walks through the portal as anybody.
	 */
	protected final void anonymously(int width, int height, Walk walk) throws Exception {
		walk(new NewContextOptions().setViewportSize(width, height), walk);
	}

	/**
	 * Walks through the portal in a browser that runs no script, where pages cannot be
	 * held to anything that is asked by script.
	 */
	protected final void withoutScript(int width, int height, Walk walk) throws Exception {
		this.script = false;
		walk(new NewContextOptions().setViewportSize(width, height).setJavaScriptEnabled(false), walk);
	}

	private void walk(NewContextOptions options, Walk walk) throws Exception {
		try (BrowserContext window = newWindow(options)) {
			this.page = window.newPage();
			walk.go();
		}
	}

	/**
	 * A window of its own with no cookies, which is closed after the test.
	 */
	protected final BrowserContext newWindow() {
		return newWindow(new NewContextOptions());
	}

	private BrowserContext newWindow(NewContextOptions options) {
		BrowserContext window = browser
			.newContext(options.setPermissions(List.of("clipboard-read", "clipboard-write")));
		window.onWebError((error) -> this.errors.add(error.error()));
		this.windows.add(window);
		return window;
	}

	/**
	 * Signs in on the page that is looked at.
	 */
	protected final void signIn(SignedIn person) {
		signIn(this.page, person);
	}

	/**
	 * Signs in on any page, where it does not stand at the sign-in already.
	 */
	protected final void signIn(Page page, SignedIn person) {
		if (!page.url().contains("/sign-in")) {
			page.navigate(address("/sign-in"));
		}
		page.getByLabel("用户名").fill(person.username());
		page.getByLabel("口令").fill(TestOffices.PASSWORD);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录").setExact(true)).click();
		PlaywrightAssertions.assertThat(page.locator("h1")).not().containsText("登录");
	}

	/**
	 * Goes to an address of the portal.
	 */
	protected final void visit(String path) {
		this.page.navigate(address(path));
		check();
	}

	/**
	 * Holds the page as it stands to {@link Accessibility}.
	 */
	protected final void check() {
		if (this.script) {
			Accessibility.check(this.page);
		}
	}

	protected final String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

	protected final int port() {
		return this.port;
	}

	/**
	 * What the portal says that it has done.
	 */
	protected final void assertDone(String words) {
		PlaywrightAssertions.assertThat(this.page.locator("[role=status]").first()).containsText(words);
	}

	protected final Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	protected final Locator button(Pattern name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}

	protected final Locator link(String name) {
		return this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	protected final Locator link(Pattern name) {
		return this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
	}

	/**
	 * The box of a figure.
	 * @param cell the name of its cell
	 */
	protected final Locator box(String cell) {
		return this.page.locator("[id='" + cell + "']");
	}

	/**
	 * A way through the portal.
	 */
	@FunctionalInterface
	protected interface Walk {

		/**
		 * Walks it.
		 */
		void go() throws Exception;

	}

}
