package org.nianbao;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser that tests drive: the one that {@code NIANBAO_CHROMIUM} names, or a
 * Chromium or Chrome in its usual place, the one without a window first, as it costs a
 * third less time. Where there is none, the tests that ask for it are skipped with one
 * line that says so; with {@code NIANBAO_BROWSER_REQUIRED=true} they fail. Open it once a
 * class ({@code @BeforeAll}) and close it afterwards; take a new context for every test.
 */
public final class Browser implements AutoCloseable {

	private static final List<String> USUAL = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium",
			"/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
			"/opt/google/chrome/chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	/**
	 * How long something is waited for, in milliseconds: longer than it takes to see what
	 * another person does, on a slow machine too.
	 */
	private static final double PATIENCE = 30_000;

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser browser;

	private Browser(Path executable) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
	}

	/**
	 * Opens the browser, or skips the tests that wait for it.
	 */
	public static Browser open() {
		Optional<Path> executable = find();
		if (executable.isEmpty()) {
			String missing = "No browser found: install Chromium or point NIANBAO_CHROMIUM at one to run this test";
			if (Boolean.parseBoolean(System.getenv("NIANBAO_BROWSER_REQUIRED"))) {
				Assertions.fail(missing);
			}
			// The build's report passes over a class that is aborted before its first
			// test.
			System.err.println("SKIPPED: " + missing);
			Assumptions.abort(missing);
		}
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		return new Browser(executable.get());
	}

	private static Optional<Path> find() {
		return Stream.concat(Stream.ofNullable(System.getenv("NIANBAO_CHROMIUM")), USUAL.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	/**
	 * A fresh window with no cookies, as a Chinese desktop of 1366 × 768 shows it; close
	 * it after the test.
	 */
	public BrowserContext newContext() {
		return newContext(new com.microsoft.playwright.Browser.NewContextOptions());
	}

	/**
	 * A fresh window with other options; language and size are set unless the options say
	 * otherwise.
	 */
	public BrowserContext newContext(com.microsoft.playwright.Browser.NewContextOptions options) {
		if (options.locale == null) {
			options.setLocale("zh-CN");
		}
		if (options.viewportSize == null) {
			options.setViewportSize(1366, 768);
		}
		return this.browser.newContext(options);
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
