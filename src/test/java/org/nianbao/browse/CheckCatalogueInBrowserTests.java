package org.nianbao.browse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalInBrowser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The checks as a citizen reads them on a wide and on a narrow screen.
 */
class CheckCatalogueInBrowserTests extends PortalInBrowser {

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void aCitizenComesFromTheFooterToACheckAndReadsItInEnglishToo(int width, int height) throws Exception {
		anonymously(width, height, () -> {
			visit("/reports/640422/2019");
			this.page.locator("footer").getByText("核对项目").first().click();
			check();
			follow("B1 收到的申请都有去向");
			check();
			assertThat(this.page.locator("h1")).hasText("B1 收到的申请都有去向");
			read("English");
			check();
			assertThat(this.page.locator("h1")).hasText("B1 Every application ends somewhere");
			assertThat(this.page.locator("html")).hasAttribute("lang", "en");
			this.page.locator(".neighbours [rel=next]").click();
			assertThat(this.page.locator("h1 .checks__key")).hasText("B2");
			follow("Checks");
			check();
			read("中文");
			assertThat(this.page.locator("h1")).hasText("核对项目");
			visit("/checks/Z9");
			assertThat(this.page.locator("h1")).hasText("没有找到这个页面");
			follow("核对项目");
			assertThat(this.page.locator("h1")).hasText("核对项目");
		});
	}

	private void read(String language) {
		this.page.locator(".preferences")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(language).setExact(true))
			.click();
	}

	private void follow(String name) {
		this.page.locator("main")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
			.click();
	}

}
