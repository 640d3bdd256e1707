package org.nianbao.statistics;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalInBrowser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The statistics as a citizen walks through them on a wide and on a narrow screen.
 */
class StatisticsInBrowserTests extends PortalInBrowser {

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void aCitizenSortsAYearAndGoesOnToAnOrganizationAndItsReport(int width, int height) throws Exception {
		anonymously(width, height, this::walk);
	}

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void theSameGoesWithoutScript(int width, int height) throws Exception {
		withoutScript(width, height, this::walk);
	}

	private void walk() {
		visit("/");
		follow("2019 年统计");
		assertThat(this.page.locator("h1")).hasText("2019 年统计");
		follow("结转率（%）");
		assertThat(this.page.locator("th[aria-sort=descending]")).hasText("结转率（%）");
		this.page.locator("th[aria-sort] a").click();
		assertThat(this.page.locator("th[aria-sort=ascending]")).hasText("结转率（%）");
		this.page.locator(".formulas summary").first().click();
		assertThat(this.page.locator(".formulas .cells").first()).isVisible();
		check();
		this.page.locator("table.statistics tbody th a").first().click();
		check();
		assertThat(this.page.locator("h1")).hasText("西吉县人民政府历年统计");
		this.page.locator("table.statistics tbody td a").first().click();
		assertThat(this.page.locator("td:target")).containsText("3");
		visit("/statistics?year=1999");
		assertThat(this.page.locator("h1")).hasText("没有这项统计");
		follow("2020 年");
		assertThat(this.page.locator("h1")).hasText("2020 年统计");
	}

	private void follow(String name) {
		this.page.locator("main")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
			.click();
		check();
	}

}
