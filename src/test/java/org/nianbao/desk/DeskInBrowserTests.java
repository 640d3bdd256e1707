package org.nianbao.desk;

import java.util.regex.Pattern;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalInBrowser;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.account.Accounts;
import org.nianbao.organization.Organizations;
import org.nianbao.report.Review;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The desk as a filer and a reviewer see it on a wide and on a narrow screen.
 */
class DeskInBrowserTests extends PortalInBrowser {

	@Autowired
	private Review review;

	@Autowired
	private Today today;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Organizations organizations;

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void aFilerSeesWhatToDoNextAndAReviewerWhereEverybodyIs(int width, int height) throws Exception {
		TestCounty county = TestCounty.open(this.organizations, this.accounts, 6);
		TestOffice office = county.office(1);
		long returned = this.reports.complete(office, 2024);
		this.reports.submit(returned, office);
		this.review.giveBack(returned, this.reports.open(returned, office).version(), "请核对表三", office.reviewer());
		everyStage(county);
		as(office.filer(), width, height, () -> {
			visit("/desk");
			this.page.locator(".notices").click();
			check();
			this.page.getByText(Pattern.compile("^退回修改：")).click();
			assertThat(this.page.url()).endsWith("/desk/reports/" + returned);
			assertThat(this.page.locator(".notices__count")).hasCount(0);
			visit("/desk/settings");
			visit("/desk");
			button(Pattern.compile("^开始填报")).click();
			assertThat(this.page.locator("h1")).containsText(this.today.dueYear() + "年");
		});
		as(county.reviewer(), width, height, () -> {
			visit("/desk");
			visit("/desk/review");
			assertThat(this.page.getByRole(AriaRole.CHECKBOX).first()).isChecked();
			link(Pattern.compile("^待审核 ")).click();
			check();
			assertThat(this.page.locator(".board tbody tr")).hasCount(1);
			visit("/desk/notices");
		});
	}

	private void everyStage(TestCounty county) {
		int year = this.today.dueYear();
		this.reports.begin(county.office(2), year);
		this.reports.submit(this.reports.complete(county.office(3), year), county.office(3));
		this.reports.approve(this.reports.complete(county.office(4), year), county.office(4));
		this.reports.publish(this.reports.complete(county.office(5), year), county.office(5));
	}

}
