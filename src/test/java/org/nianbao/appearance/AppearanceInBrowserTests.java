package org.nianbao.appearance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalInBrowser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader who needs large text and high contrast chooses them once and reads everything
 * so.
 */
class AppearanceInBrowserTests extends PortalInBrowser {

	/** Text and ground that are less than 7:1 apart; visiting a page brings axe along. */
	private static final String TOO_FAINT = """
			async () => (await axe.run({ runOnly: ["color-contrast-enhanced"] })).violations
				.flatMap((rule) => rule.nodes.map((node) => node.html))""";

	private static final String[] PAGES = { "/", "/reports?lang=en", "/reports/640422/2020", "/statistics?lang=en",
			"/sign-in" };

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void whatAReaderChoosesHoldsOnEveryPage(int width, int height) throws Exception {
		anonymously(width, height, () -> {
			visit("/reports/640422/2020?lang=en");
			link("Text and contrast").click();
			choose("Larger (1.5 times)", "High: black on white, with borders and links that stand out");
			button("Save").click();
			this.page.waitForURL(address("/reports/640422/2020?lang=en"));
			for (String path : PAGES) {
				visit(path);
				assertThat(this.page.evaluate("() => getComputedStyle(document.documentElement).fontSize")).as(path)
					.isEqualTo("24px");
				assertThat(this.page.evaluate("() => getComputedStyle(document.documentElement).color")).as(path)
					.isEqualTo("rgb(0, 0, 0)");
				assertThat(this.page.evaluate(TOO_FAINT)).as(path)
					.asInstanceOf(InstanceOfAssertFactories.LIST)
					.isEmpty();
			}
		});
	}

	@Test
	void withoutScriptTheChoiceIsKeptAndUndone() throws Exception {
		withoutScript(390, 844, () -> {
			visit("/statistics");
			link("大字与对比度").click();
			choose("大（1.25 倍）", "标准；系统设为高对比度时随系统");
			button("保存").click();
			assertThat(this.page.url()).isEqualTo(address("/statistics"));
			assertThat(this.page.context().cookies()).singleElement()
				.satisfies((cookie) -> assertThat(cookie.value).isEqualTo("large"));
			link("大字与对比度").click();
			choose("标准", "标准；系统设为高对比度时随系统");
			button("保存").click();
			assertThat(this.page.context().cookies()).isEmpty();
		});
	}

	private void choose(String size, String contrast) {
		for (String name : new String[] { size, contrast }) {
			this.page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true)).check();
		}
	}

}
