package org.nianbao.review;

import java.util.ArrayList;
import java.util.List;

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
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.entry.TestEntry;
import org.nianbao.report.Discussions;
import org.nianbao.report.ReportOnDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a section repeats from last year's is shown beside it.
 */
@PortalTest
class RepetitionTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private TestEntry entry;

	@Autowired
	private Discussions discussions;

	private TestOffice office;

	private DeskPages filer;

	@BeforeEach
	void openOffice() {
		this.office = this.offices.open();
		this.filer = new DeskPages(this.mvc, this.office.filer());
	}

	@Test
	void bothTextsStandSideBySideWithWhatWasCopiedMarked() throws Exception {
		long id = RepeatedReport.write(this.reports, this.entry, this.discussions, this.office);
		Document page = page(id, "problems");
		assertThat(page.select(".repetition__share").text()).startsWith("83% ")
			.contains("93 字", "78 字", "大面积重复")
			.doesNotContain("没有大面积重复");
		assertThat(page.select("#now").text()).isEqualTo("本年（2023 年报告）");
		assertThat(page.select("#then").text()).isEqualTo("上年（2022 年报告）");
		page.select(".visually-hidden").remove();
		assertThat(texts(page)).containsExactly(RepeatedReport.NOW, RepeatedReport.THEN);
		List<String> marked = page.select(".repetition__text mark").eachText();
		assertThat(marked).hasSize(2);
		assertThat(marked.get(0)).contains("2023年", "17条", "下一步将加强业务培训").doesNotContain("栏目更新");
		assertThat(page.select(".views [aria-current]").text()).startsWith("五、");
		assertThat(page.select("main .actions a").eachAttr("href")).containsExactly(address(id, "/problems"),
				address(id, "/checks"));
	}

	@Test
	void aSectionThatWasWrittenAnewSaysSo() throws Exception {
		long id = RepeatedReport.write(this.reports, this.entry, this.discussions, this.office);
		Document page = page(id, "general");
		assertThat(page.select(".repetition__share").text()).contains("0%", "没有大面积重复");
		assertThat(page.select(".repetition__text mark")).isEmpty();
	}

	@Test
	void figuresAreComparedAsTheyArePrinted() throws Exception {
		long id = RepeatedReport.write(this.reports, this.entry, this.discussions, this.office);
		this.entry.type(id, "table3/一/自然人", "3", this.office.filer());
		this.entry.write(id, "六", "全年收到{table3/一/自然人}件**自然人**的申请，没有收取信息处理费。", this.office.filer());
		assertThat(texts(page(id, "other")).get(0)).isEqualTo("全年收到3件自然人的申请，没有收取信息处理费。");
	}

	@Test
	void withoutLastYearsReportThePageSaysThatThereIsNothingToCompare() throws Exception {
		long id = this.reports.complete(this.office, 2023);
		Document page = page(id, "problems");
		assertThat(page.select("main .empty").text()).contains("没有 2022 年的报告");
		assertThat(page.select(".repetition, .repetition__share")).isEmpty();
	}

	@Test
	void aSectionThatIsNotWrittenYetIsNotCompared() throws Exception {
		RepeatedReport.publishBefore(this.reports, this.entry, this.discussions, this.office);
		long id = this.reports.begin(this.office, 2023);
		assertThat(page(id, "problems").select("main .empty").text()).contains("还没有写");
	}

	@ParameterizedTest
	@ValueSource(strings = { "table3", "opening", "nothing", "findings", "changes", "五" })
	void onlySectionsInWordsAreCompared(String key) throws Exception {
		long id = this.reports.complete(this.office, 2023);
		assertThat(get(this.office.filer(), address(id, "/repetition/" + key))).isEqualTo(404);
	}

	@Test
	void onlyWhoMaySeeTheReportSeesThePage() throws Exception {
		long id = RepeatedReport.write(this.reports, this.entry, this.discussions, this.office);
		String address = address(id, "/repetition/problems");
		assertThat(get(this.office.reviewer(), address)).isEqualTo(200);
		assertThat(get(this.office.auditor(), address)).isEqualTo(200);
		TestOffice other = this.offices.open();
		for (SignedIn stranger : List.of(other.filer(), other.reviewer(), other.auditor())) {
			assertThat(get(stranger, address)).as(stranger.username()).isEqualTo(404);
		}
		assertThat(get(this.office.filer(), "/desk/reports/999999999/repetition/problems")).isEqualTo(404);
		MockHttpServletResponse unknown = this.mvc.perform(MockMvcRequestBuilders.get(address))
			.andReturn()
			.getResponse();
		assertThat(unknown.getStatus()).isEqualTo(302);
		assertThat(unknown.getRedirectedUrl()).endsWith("/sign-in");
	}

	@Test
	void theChecksPageLeadsThere() throws Exception {
		long id = this.reports.begin(this.office, 2023);
		assertThat(this.filer.open(address(id, "/checks")).page().select("main .actions a").eachAttr("href"))
			.contains(address(id, "/repetition/general"));
	}

	@Test
	void aFindingThatASectionRepeatsLastYearsHasItsPage() {
		ReportOnDesk report = this.reports.open(this.reports.begin(this.office, 2023), this.office);
		assertThat(report.besideLastYear(finding("N4", "五"))).isEqualTo(address(report.id(), "/repetition/problems"));
		assertThat(report.besideLastYear(finding("N4", "一"))).isEqualTo(address(report.id(), "/repetition/general"));
		assertThat(report.besideLastYear(finding("N4", "六"))).isEqualTo(address(report.id(), "/repetition/other"));
		assertThat(report.besideLastYear(finding("N4", "table3"))).isNull();
		assertThat(report.besideLastYear(finding("N5", "五"))).isNull();
	}

	@Test
	void theFindingLeadsThereWhereverItIsShown() throws Exception {
		long id = RepeatedReport.write(this.reports, this.entry, this.discussions, this.office);
		for (String page : List.of("", "/checks", "/problems", "/reading")) {
			assertThat(
					this.filer.open(address(id, page)).page().select(".findings a:containsOwn(与去年对照)").eachAttr("href"))
				.as(page)
				.containsExactly(address(id, "/repetition/problems"));
		}
	}

	private static Finding finding(String check, String place) {
		return new Finding(check, Severity.WARNING, List.of(place), null, null, "重复");
	}

	private Document page(long id, String key) throws Exception {
		DeskPages.Answer answer = this.filer.open(address(id, "/repetition/" + key));
		assertThat(answer.status()).isEqualTo(200);
		return answer.page();
	}

	private static List<String> texts(Document page) {
		List<String> texts = new ArrayList<>();
		page.select(".repetition__text p").forEach((text) -> texts.add(text.wholeText()));
		return texts;
	}

	private int get(SignedIn person, String address) throws Exception {
		return this.mvc
			.perform(MockMvcRequestBuilders.get(address).with(SecurityMockMvcRequestPostProcessors.user(person)))
			.andReturn()
			.getResponse()
			.getStatus();
	}

	private static String address(long id, String page) {
		return "/desk/reports/" + id + page;
	}

}
