package org.nianbao.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.DeskPages;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.SignedIn;
import org.nianbao.report.AfterPublication;
import org.nianbao.report.Status;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A report is taken back from the public; a notice stands in its place.
 */
@PortalTest
class WithdrawalTests {

	private static final String NOTICE = "报告误引了涉密文件，现予撤回。\n更正后另行公布。";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private AfterPublication afterPublication;

	private TestOffice office;

	private long id;

	private String address;

	@BeforeEach
	void publish() {
		this.office = this.offices.open();
		this.id = this.reports.complete(this.office, 2023);
		this.reports.publish(this.id, this.office);
		this.address = "/reports/" + this.office.organization().getCode() + "/2023";
	}

	@Test
	void everyAddressOfTheReportAnswersWithTheNotice() throws Exception {
		withdraw(NOTICE, this.office.reviewer());
		for (String part : List.of("", ".pdf", ".json", "/revisions", "/revisions/1", "/revisions/1.pdf",
				"/revisions/1.json")) {
			MockHttpServletResponse response = get(this.address + part);
			assertThat(response.getStatus()).as(part).isEqualTo(410);
			Document page = Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
			assertThat(page.select("h1").text()).isEqualTo("这份报告已撤回");
			assertThat(page.select("main").text()).contains(NOTICE.replace("\n", " "))
				.contains(this.office.organization().getName());
		}
		assertThat(status()).isEqualTo(Status.WITHDRAWN);
	}

	@Test
	void noListHasItAnyMore() throws Exception {
		String name = this.office.organization().getName();
		assertThat(text("/reports?org=" + this.office.organization().getCode())).contains(name + "2023年");
		withdraw(NOTICE, this.office.reviewer());
		assertThat(text("/reports?org=" + this.office.organization().getCode())).doesNotContain(name + "2023年");
		assertThat(text("/")).doesNotContain(name + "2023年");
		assertThat(text("/reports/" + this.office.organization().getCode())).doesNotContain("2023");
	}

	@Test
	void aCorrectionBringsThePageBackButNotWhatWasTakenBack() throws Exception {
		withdraw(NOTICE, this.office.reviewer());
		this.afterPublication.correct(this.id, version(), "删去误引的内容。", this.office.reviewer());
		assertThat(get(this.address).getStatus()).isEqualTo(410);
		this.reports.publish(this.id, this.office);
		assertThat(text(this.address)).contains("删去误引的内容。");
		MockHttpServletResponse old = get(this.address + "/revisions/1");
		assertThat(old.getStatus()).isEqualTo(410);
		assertThat(Jsoup.parse(old.getContentAsString(StandardCharsets.UTF_8)).select("main a").eachAttr("href"))
			.contains(this.address);
		assertThat(get(this.address + "/revisions/1.pdf").getStatus()).isEqualTo(410);
		assertThat(text(this.address + "/revisions")).contains("第 1 版 已撤回").contains("误引了涉密文件");
		assertThat(get(this.address + "/revisions/2.pdf").getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  \n ", "\0" })
	void nothingIsTakenBackWithoutANotice(String notice) throws Exception {
		assertThat(withdraw(notice, this.office.reviewer()).flash().get("refused").toString()).contains("请写明撤回公告");
		assertThat(get(this.address).getStatus()).isEqualTo(200);
		assertThat(status()).isEqualTo(Status.PUBLISHED);
	}

	@Test
	void aNoticeThatIsTooLongIsGivenBack() throws Exception {
		String notice = "告".repeat(2001);
		assertThat(withdraw(notice, this.office.reviewer()).flash()).containsEntry("notice", notice);
		assertThat(status()).isEqualTo(Status.PUBLISHED);
	}

	@Test
	void onlyAReviewerOfTheOfficeTakesItsReportsBack() throws Exception {
		assertThat(withdraw(NOTICE, this.office.filer()).flash().get("refused").toString()).contains("不在您的职责范围内");
		assertThat(withdraw(NOTICE, this.offices.open().reviewer()).status()).isEqualTo(404);
		assertThat(get(this.address).getStatus()).isEqualTo(200);
	}

	@Test
	void whoSawAnEarlierStateTakesNothingBack() throws Exception {
		assertThat(new DeskPages(this.mvc, this.office.reviewer())
			.send("/desk/reports/" + this.id + "/withdraw", Map.of("version", "0", "notice", NOTICE))
			.flash()
			.get("refused")
			.toString()).contains("有变动");
		assertThat(get(this.address).getStatus()).isEqualTo(200);
	}

	private DeskPages.Answer withdraw(String notice, SignedIn by) throws Exception {
		return new DeskPages(this.mvc, by).send("/desk/reports/" + this.id + "/withdraw",
				Map.of("version", String.valueOf(version()), "notice", notice));
	}

	private int version() {
		return this.reports.open(this.id, this.office).version();
	}

	private Status status() {
		return this.reports.open(this.id, this.office).status();
	}

	private String text(String address) throws Exception {
		MockHttpServletResponse response = get(address);
		assertThat(response.getStatus()).as(address).isEqualTo(200);
		return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8)).select("main").text();
	}

	private MockHttpServletResponse get(String address) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
	}

}
