package org.nianbao.comparison;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalInBrowser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Two years of an office as a citizen puts them side by side, on a wide and on a narrow
 * screen, without script.
 */
class CompareInBrowserTests extends PortalInBrowser {

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void aCitizenTicksTwoYearsAndReadsWhatDiffers(int width, int height) throws Exception {
		withoutScript(width, height, this::walk);
	}

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void theSameIsReadInEnglishAndAReportIsAddedWithoutLeavingIt(int width, int height) throws Exception {
		anonymously(width, height, () -> {
			visit("/compare?show=all&reports=640422/2019,640422/2020");
			visit("/compare?lang=en");
			this.page.getByLabel("Name (in Chinese) or code of an organization").fill("640422");
			this.page.getByLabel("Year").selectOption("2019");
			button("Add to the comparison").click();
			assertThat(this.page.locator(".compared .meta")).hasText("Chosen; choose another to compare it with");
			check();
			follow("西吉县人民政府 2020");
			assertThat(this.page.locator("h1")).hasText("西吉县人民政府: reports of 2019, 2020 compared");
			assertThat(this.page.locator(".change--less").first()).hasText("−7 (−70.0%)");
			follow("Make it the base 西吉县人民政府 2020");
			assertThat(this.page.locator(".change--more").first()).hasText("+7 (+233.3%)");
		});
	}

	private void walk() {
		visit("/reports/640422");
		this.page.locator("input[value='640422/2020']").check();
		this.page.locator("input[value='640422/2019']").check();
		this.page.getByText("比较选中的报告").click();
		assertThat(this.page.locator("h1")).hasText("西吉县人民政府 2020、2019 年报告比较");
		check();
		follow("作基准 西吉县人民政府 2019 年");
		assertThat(this.page.locator(".change--less").first()).hasText("−7（−70.0%）");
		follow("全部");
		assertThat(this.page.locator("#table4 ~ .frame tbody tr").first()).isVisible();
		this.page.locator(".beside td a").first().click();
		assertThat(this.page.locator("td:target")).hasText("10");
		visit("/compare");
		check();
		this.page.getByLabel("机关名称或代码").fill("没有的机关");
		this.page.getByText("加入比较").click();
		assertThat(this.page.locator("[role=status]")).containsText("没有找到“没有的机关”");
		check();
	}

	private void follow(String name) {
		this.page.locator("main")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
			.click();
		check();
	}

}
