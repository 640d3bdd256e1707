package org.nianbao.proof;

import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.DeskPages;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.Accounts;
import org.nianbao.account.Grant;
import org.nianbao.account.Role;
import org.nianbao.account.SignedIn;
import org.nianbao.check.Checks;
import org.nianbao.entry.TestEntry;
import org.nianbao.publication.Revisions;
import org.nianbao.report.AfterPublication;
import org.nianbao.report.ReportBook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ProofPageTests {

	private static final String CELL = "table3/一/自然人";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private TestEntry entry;

	@Autowired
	private Accounts accounts;

	@Autowired
	private ReportBook book;

	@Autowired
	private Revisions revisions;

	@Autowired
	private AfterPublication afterPublication;

	private TestOffice office;

	private long id;

	private String proof;

	private String pdf;

	@BeforeEach
	void publish() {
		this.office = this.offices.open();
		this.id = this.reports.complete(this.office, 2023);
		this.reports.publish(this.id, this.office);
		this.proof = "/desk/reports/" + this.id + "/proof";
		this.pdf = "/audit/reports/" + this.id + ".pdf";
	}

	@Test
	void theSampleReportOf2019IsProvedNotToBalance() throws Exception {
		SignedIn auditor = this.accounts.loadUserByUsername("auditor");
		Document page = page("/desk/reports/" + sample(2019, auditor) + "/proof", auditor);
		Element check = page.getElementById("B1");
		assertThat(check.select("h2").text()).isEqualTo("B1 收到的申请都有去向");
		assertThat(check.select(".proof__outcome").text()).isEqualTo("核对 7 项，2 项有发现");
		Element trial = check.select("> .trials > li").first();
		assertThat(trial.select(".badge").text()).isEqualTo("错误");
		assertThat(trial.select(".trial__statement").text())
			.isEqualTo("自然人列：新收 10 + 结转 0 = 10，办理结果总计 0 + 结转下年度 0 = 0，相差 10");
		assertThat(trial.select(".trial__read dt").eachText()).containsExactly("table3/…/自然人");
		assertThat(trial.select(".trial__read dd span").eachText()).containsExactly("一 10", "二 0", "三（七） 空白", "四 空白");
		assertThat(check.select("details:not([open]) .trials > li")).hasSize(5);
		assertThat(page.getElementById("Y1").select(".proof__outcome").text()).isEqualTo("没有核对：没有2018年的报告可以比较");
		assertThat(page.select(".card .tag--archive")).isNotEmpty();
	}

	@Test
	void theSampleReportOf2020IsHeldAgainstThatOf2019AndQuoted() throws Exception {
		SignedIn auditor = this.accounts.loadUserByUsername("auditor");
		Document page = page("/desk/reports/" + sample(2020, auditor) + "/proof", auditor);
		assertThat(page.select(".card tbody th").eachText().get(1)).startsWith("对照：西吉县人民政府2019年报告第 1 版");
		assertThat(page.getElementById("Y4").select(".trial__read dt").eachText()).contains("2019年报告第 1 版 table2/…");
		assertThat(page.getElementById("N2").select(".trial__quote").first().text()).startsWith("全年主动公开政府信息4891条")
			.contains("第一部分，第 ");
	}

	@Test
	void everyCheckOfTheCatalogueStandsOnTheSheetAndTheSumIsRight() throws Exception {
		Document page = page(this.proof, this.office.auditor());
		assertThat(page.select(".proof__check").eachAttr("id")).containsExactlyElementsOf(Checks.ids());
		assertThat(page.select(".tally dd").eachText()).containsExactly(
				page.select(".proof__outcome:not(.skipped)").size() + " 类", page.select(".trials > li").size() + " 项",
				page.select(".proof__check > .trials > li").size() + " 项", page.select(".trial__answer").size() + " 项");
		assertThat(page.select(".trials > li").size()).isGreaterThan(50);
	}

	@Test
	void anExplanationIsShownWithWhoGaveItAndWhen() throws Exception {
		Element late = page(this.proof, this.office.auditor()).getElementById("T1").select(".trials > li").first();
		assertThat(late.select(".badge").text()).isEqualTo("提醒");
		assertThat(late.select(".trial__answer").text()).startsWith("说明：" + TestReports.LATE)
			.contains(this.office.filer().displayName())
			.containsPattern("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
	}

	@Test
	void whatNobodyHasExplainedIsSaidToBeOwed() throws Exception {
		long draft = this.reports.complete(this.office, 2022);
		Document page = page("/desk/reports/" + draft + "/proof", this.office.filer());
		assertThat(page.getElementById("T1").select(".trial__answer--owed").text()).isEqualTo("还没有说明");
		assertThat(page.select(".tally__asking dd")).isNotEmpty();
		assertThat(page.select(".page-head .meta").text()).endsWith("2022年报告（编制中）");
		assertThat(page.select("a[href^=/audit]")).isEmpty();
	}

	@Test
	void theSheetNamesTheHashOfTheDataThatEverybodyCanDownload() throws Exception {
		long revision = this.revisions.current(this.office.organization().getCode(), 2023).orElseThrow().id();
		String hash = this.revisions.files(revision)
			.stream()
			.filter((file) -> file.format().ending().equals("json"))
			.findFirst()
			.orElseThrow()
			.sha256();
		assertThat(page(this.proof, this.office.auditor()).select("code").eachText()).contains(hash);
		assertThat(text(get(this.pdf, this.office.auditor()))).contains("SHA-256为" + hash);
	}

	@Test
	void whileACorrectionIsWrittenTheIssuedRevisionKeepsItsSheet() throws Exception {
		String before = page(this.proof + "?revision=1", this.office.auditor()).select(".proof__check").text();
		this.afterPublication.correct(this.id, this.reports.open(this.id, this.office).version(), "漏计一件",
				this.office.reviewer());
		this.entry.type(this.id, CELL, "5", this.office.filer());
		Document written = page(this.proof, this.office.auditor());
		assertThat(written.getElementById("B1").select(".trial__statement").text()).contains("新收 5 + 结转 0 = 5");
		assertThat(written.select(".proof__versions a").eachText()).containsExactly("编制中", "第 1 版");
		Document issued = page(this.proof + "?revision=1", this.office.auditor());
		assertThat(issued.select(".proof__check").text()).isEqualTo(before);
		assertThat(issued.select(".proof__versions [aria-current]").text()).isEqualTo("第 1 版");
		assertThat(text(get(this.pdf, this.office.auditor()))).contains("2023年报告第1版").doesNotContain("新收5");
	}

	@Test
	void theSheetUnfoldsToBePrinted() throws Exception {
		assertThat(page(this.proof, this.office.auditor()).select(".proof__check details[open]")).isEmpty();
		Document all = page(this.proof + "?all=true", this.office.auditor());
		assertThat(all.select(".proof__check details:not([open])")).isEmpty();
		assertThat(all.select(".proof__check details[open]")).isNotEmpty();
	}

	@Test
	void whoMaySeeTheReportMayReadItsSheet() throws Exception {
		for (SignedIn reader : List.of(this.office.filer(), this.office.reviewer(), this.office.auditor())) {
			assertThat(get(this.proof, reader).getStatus()).as(reader.username()).isEqualTo(200);
		}
		TestOffice other = this.offices.open();
		for (SignedIn stranger : List.of(other.filer(), other.reviewer(), other.auditor(), admin())) {
			assertThat(get(this.proof, stranger).getStatus()).as(stranger.username()).isEqualTo(404);
		}
		assertThat(anonymous(this.proof)).endsWith("/sign-in");
	}

	@Test
	void auditorsAndReviewersTakeItAwayAsPdf() throws Exception {
		byte[] issued = get("/reports/" + this.office.organization().getCode() + "/2023.pdf", this.office.filer())
			.getContentAsByteArray();
		for (SignedIn reader : List.of(this.office.reviewer(), this.office.auditor())) {
			MockHttpServletResponse answer = get(this.pdf, reader);
			assertThat(answer.getStatus()).as(reader.username()).isEqualTo(200);
			assertThat(answer.getContentType()).isEqualTo("application/pdf");
			assertThat(answer.getHeader("Cache-Control")).contains("no-store");
			assertThat(text(answer)).contains("附：核对单", "补报以前年度的报告");
		}
		assertThat(get("/reports/" + this.office.organization().getCode() + "/2023.pdf", this.office.filer())
			.getContentAsByteArray()).isEqualTo(issued);
		assertThat(get(this.pdf, this.office.filer()).getStatus()).isEqualTo(403);
		assertThat(get(this.pdf, admin()).getStatus()).isEqualTo(403);
		TestOffice other = this.offices.open();
		assertThat(get(this.pdf, other.reviewer()).getStatus()).isEqualTo(404);
		assertThat(get(this.pdf, other.auditor()).getStatus()).isEqualTo(404);
		assertThat(anonymous(this.pdf)).endsWith("/sign-in");
	}

	@Test
	void whoFilesHereAndReviewsElsewhereTakesNothingAway() throws Exception {
		SignedIn both = this.accounts.open("proof-both-" + this.office.organization().getCode(), "两处任职",
				TestOffices.PASSWORD, Set.of(new Grant(Role.FILER, this.office.organization().getId()),
						new Grant(Role.REVIEWER, this.offices.open().organization().getId())));
		assertThat(get(this.proof, both).getStatus()).isEqualTo(200);
		assertThat(page(this.proof, both).select("a[href^=/audit]")).isEmpty();
		assertThat(get(this.pdf, both).getStatus()).isEqualTo(404);
	}

	@Test
	void aReportThatWasNeverIssuedHasNoPdf() throws Exception {
		long draft = this.reports.begin(this.office, 2022);
		assertThat(new DeskPages(this.mvc, this.office.auditor()).open("/audit/reports/" + draft + ".pdf").flash())
			.hasEntrySatisfying("refused", (refused) -> assertThat(refused.toString()).contains("还没有发布"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk/reports/0/proof", "/desk/reports/999999999999999999/proof", "/desk/reports/x/proof",
			"/audit/reports/0.pdf", "/audit/reports/x.pdf", "/audit/reports/99999999999999999999.pdf" })
	void whatIsNotThereIsNotFound(String address) throws Exception {
		assertThat(get(address, this.office.auditor()).getStatus()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "2", "-1", "99999", "x", "1.5" })
	void aRevisionThatIsNotThereIsNotFound(String revision) throws Exception {
		assertThat(get(this.proof + "?revision=" + revision, this.office.auditor()).getStatus()).isEqualTo(404);
		assertThat(get(this.pdf + "?revision=" + revision, this.office.auditor()).getStatus()).isEqualTo(404);
	}

	private SignedIn admin() {
		return this.accounts.loadUserByUsername("admin");
	}

	private long sample(int year, SignedIn auditor) {
		return this.book.auditedBy(auditor)
			.stream()
			.filter((line) -> line.title().equals(SampleReports.xiji(year).title()))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private Document page(String address, SignedIn reader) throws Exception {
		return new DeskPages(this.mvc, reader).open(address).page();
	}

	private MockHttpServletResponse get(String address, SignedIn reader) throws Exception {
		return this.mvc
			.perform(MockMvcRequestBuilders.get(address).with(SecurityMockMvcRequestPostProcessors.user(reader)))
			.andReturn()
			.getResponse();
	}

	private String anonymous(String address) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse().getRedirectedUrl();
	}

	private static String text(MockHttpServletResponse pdf) throws Exception {
		try (PDDocument read = Loader.loadPDF(pdf.getContentAsByteArray())) {
			return new PDFTextStripper().getText(read).replaceAll("\\s", "");
		}
	}

}
