package org.nianbao.review;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalInBrowser;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.report.Discussions;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A section and last year's, side by side on a wide screen and on paper, one under the
 * other on a narrow one.
 */
class RepetitionInBrowserTests extends PortalInBrowser {

	@Autowired
	private Discussions discussions;

	@ParameterizedTest
	@CsvSource({ "1440, 900, true", "390, 844, false" })
	void aFilerSeesWhatWasCopied(int width, int height, boolean beside) throws Exception {
		TestOffice office = this.offices.open();
		long id = RepeatedReport.write(this.reports, this.entry, this.discussions, office);
		as(office.filer(), width, height, () -> {
			visit("/desk/reports/" + id + "/checks");
			link("文字与上年对照").click();
			assertThat(this.page.locator(".repetition__share strong")).hasText("0%");
			this.page.locator(".views").getByText("五、").click();
			assertThat(this.page.locator(".repetition__share strong")).hasText("83%");
			check();
			assertThat(besides()).isEqualTo(beside);
			assertThat(this.page.locator(".repetition mark")
				.first()
				.evaluate("mark => getComputedStyle(mark).borderBottomStyle")).isEqualTo("solid");
			this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(besides()).isTrue();
			assertThat(this.page.locator(".views")).isHidden();
		});
	}

	private boolean besides() {
		BoundingBox now = this.page.locator("section:has(> #now)").boundingBox();
		BoundingBox then = this.page.locator("section:has(> #then)").boundingBox();
		assertThat(now.width).isGreaterThan(150);
		return then.x >= now.x + now.width && then.y == now.y;
	}

}
