package org.nianbao.entry;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.Browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class NarrativeScriptTests {

	private static Browser browser;

	private static GridPage server;

	private BrowserContext context;

	private Page page;

	private final List<String> errors = new ArrayList<>();

	@BeforeAll
	static void open() {
		browser = Browser.open();
		server = new GridPage();
	}

	@AfterAll
	static void close() {
		if (browser != null) {
			server.close();
			browser.close();
		}
	}

	@BeforeEach
	void newPage() {
		this.context = browser.newContext();
		this.page = this.context.newPage();
		this.page.onPageError(this.errors::add);
		server.showNarrative("全年平稳。");
		this.page.navigate(server.address());
	}

	@AfterEach
	void noErrorIsLeftAlone() {
		this.context.close();
		assertThat(this.errors).isEmpty();
	}

	@Test
	void thePreviewFollowsTheTyping() {
		write("（一）主动公开");
		assertThat(preview().locator("h3")).hasText("（一）主动公开");
	}

	@Test
	void anUnreachablePortalIsSaidOnceInThePreviewUntilItIsBack() {
		this.context.setOffline(true);
		write("全年");
		assertThat(preview()).containsText("预览没有刷新，下面仍是较早的内容。连不上门户，可能是网络断了；您写的正文都在，网络恢复后可以照常保存。");
		assertThat(preview()).containsText("全年平稳。");
		write("全年主动公开。");
		assertThat(preview().getByRole(AriaRole.ALERT)).hasCount(1);
		this.context.setOffline(false);
		write("全年主动公开信息。");
		assertThat(preview()).containsText("全年主动公开信息。");
		assertThat(preview()).not().containsText("没有刷新");
	}

	@Test
	void anExpiredSessionIsSaidInThePreview() {
		server.expire();
		write("全年主动公开。");
		assertThat(preview()).containsText("登录可能已经过期；您写的正文都在，请在新标签页登录后再保存。");
		assertThat(this.page.getByLabel("正文")).hasValue("全年主动公开。");
	}

	private Locator preview() {
		return this.page.locator("[data-preview]");
	}

	private void write(String text) {
		this.page.getByLabel("正文").fill(text);
	}

}
