package org.nianbao.browse;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalInBrowser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A citizen looks for something on a wide and on a narrow screen, with and without
 * script.
 */
class SearchInBrowserTests extends PortalInBrowser {

	@ParameterizedTest
	@CsvSource({ "1440, 900, true", "390, 844, true", "390, 844, false" })
	void aCitizenFindsAReportByWhatItSays(int width, int height, boolean script) throws Exception {
		if (script) {
			anonymously(width, height, this::search);
		}
		else {
			withoutScript(width, height, this::search);
		}
	}

	@Test
	void whoPastesABookIntoTheAddressIsToldToWriteLess() throws Exception {
		anonymously(390, 844, () -> {
			visit("/reports?q=" + "字".repeat(3000));
			assertThat(this.page.locator("body")).containsText("网址太长了。如果是在查找报告，请少写几个字");
			link("回到首页").click();
			assertThat(this.page.getByLabel("搜索报告")).isVisible();
		});
	}

	private void search() {
		visit("/");
		this.page.getByLabel("搜索报告").fill("西吉县 規範性文件");
		button("搜索").click();
		check();
		assertThat(this.page).hasTitle("查找“西吉县 規範性文件” · 年报");
		assertThat(this.page.locator(".results mark").first()).hasText("西吉县");
		assertThat(this.page.getByLabel("关键词")).hasValue("西吉县 規範性文件");
		this.page.getByLabel("年份").selectOption("2020");
		button("查找").click();
		check();
		assertThat(this.page.getByLabel("关键词")).hasValue("西吉县 規範性文件");
		assertThat(this.page.locator(".results__passage mark").first()).hasText(Pattern.compile("规范性文件|西吉县"));
		link(Pattern.compile("西吉县2020年")).first().click();
		assertThat(this.page.locator("article h1")).containsText("西吉县2020年");
		visit("/reports?q=没有哪份报告会写的词&year=2019");
		link("不限年份、机关和版本，再找一次").click();
		check();
		assertThat(this.page.locator(".empty")).containsText("没有找到");
		link("查看全部报告").click();
		assertThat(this.page).hasTitle("报告 · 年报");
		assertThat(this.page.locator(".data-table tbody")).containsText("年度报告");
	}

}
