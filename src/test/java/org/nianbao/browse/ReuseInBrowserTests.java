package org.nianbao.browse;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalInBrowser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What pages offer to programs, in a real browser: readable for people too, and nothing
 * that the portal's own security policy refuses.
 */
class ReuseInBrowserTests extends PortalInBrowser {

	@ParameterizedTest
	@ValueSource(ints = { 1440, 390 })
	void theBrowserHasNothingToSayAgainstThePages(int width) throws Exception {
		anonymously(width, 900, () -> {
			List<String> said = new ArrayList<>();
			this.page.onConsoleMessage((message) -> said.add(message.text()));
			for (String path : List.of("/", "/reports/640422/2020", "/reports?year=2020", "/statistics?year=2020",
					"/?lang=en", "/organizations", "/organizations?lang=en", "/reports/640422/2020?lang=en", "/api")) {
				visit(path);
			}
			this.page.locator("#report details").first().locator("summary").click();
			check();
			assertThat(said).isEmpty();
		});
	}

}
