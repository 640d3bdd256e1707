package org.nianbao.browse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalInBrowser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Whatever is asked for that is not there, a page answers that says so, and never a blank
 * one.
 */
class MissingInBrowserTests extends PortalInBrowser {

	@ParameterizedTest
	@CsvSource({ "/forms/1999.xlsx, 没有找到这个页面", "/reports/640422/2020/charts/nothing.svg, 没有找到这个页面",
			"/reports/%00/2020, 没有看懂这个请求" })
	void aPageSaysThatNothingIsThere(String address, String heading) throws Exception {
		anonymously(390, 844, () -> {
			visit(address);
			assertThat(this.page.locator("h1")).hasText(heading);
		});
	}

}
