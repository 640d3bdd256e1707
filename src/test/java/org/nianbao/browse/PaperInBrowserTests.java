package org.nianbao.browse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalInBrowser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Public pages on paper: an upright A4 sheet has room for 672 pixels between its margins,
 * one on its side, as the statistics ask for, for 1031.
 */
class PaperInBrowserTests extends PortalInBrowser {

	@ParameterizedTest
	@CsvSource({ "/reports/640422/2020, 672", "/reports/640422, 672", "/reports?q=公开, 672",
			"'/compare?reports=640422/2019,640422/2020', 672", "/statistics?org=640422, 1031",
			"/statistics?org=640422&lang=en, 1031" })
	void paperHoldsAllThatAPageSaysAndNothingToPress(String address, int width) throws Exception {
		anonymously(width, 900, () -> {
			visit(address);
			this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(
					this.page.locator("header nav, footer, main nav, form button, input, .downloads, .onward, .files")
						.filter(new Locator.FilterOptions().setVisible(true))
						.count())
				.isZero();
			assertThat(this.page.locator("h1").first().isVisible()).isTrue();
			assertThat(this.page.locator(".frame")
				.evaluateAll("frames => frames.filter((one) => one.scrollWidth > one.clientWidth).length"))
				.isEqualTo(0);
		});
	}

}
