package org.nianbao;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.form.Cell;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * One report's way from entry to the public page and its PDF, in a real browser: a filer
 * is stopped by the balance rule and mends it, a reviewer approves and publishes, a
 * citizen reads and downloads.
 */
class StoryTests extends PortalInBrowser {

	private static final String OPENING = "根据《条例》第五十条编制本报告，统计期限为2023年1月1日至12月31日，电子版可在县政府网站下载。"
			+ "地址：县城府前街1号，邮编：756200，电话：0954-3010000。";

	private static final String GENERAL = "（一）主动公开\n全年主动公开政府信息。\n（二）依申请公开\n受理渠道畅通。\n（三）政府信息管理\n公开前逐件审查。\n"
			+ "（四）政府信息公开平台建设\n网站栏目按月更新。\n（五）监督保障\n专人负责，纳入考核。";

	private static final Edition EDITION = Editions.byId("2021").orElseThrow();

	@ParameterizedTest
	@CsvSource({ "1366, 768", "390, 844" })
	void aReportGoesFromEntryToThePublicPageAndThePdf(int width, int height) throws Exception {
		TestOffice office = this.offices.open();
		as(office.filer(), width, height, () -> {
			begin();
			writeSection("引言和联系方式", OPENING);
			writeSection("一、总体情况", GENERAL);
			fillWithZeros("二、主动公开政府信息情况", "table2");
			pasteWrongMatrixAndMendIt();
			fillWithZeros("四、政府信息公开行政复议、行政诉讼情况", "table4");
			writeSection("五、存在的主要问题及改进情况", "部分信息更新不及时，已改进。");
			writeSection("六、其他需要报告的事项", "本年度没有收取信息处理费。");
			submit();
		});
		as(office.reviewer(), width, height, this::approveAndPublish);
		anonymously(width, height, () -> readAndDownload(office));
	}

	@ParameterizedTest
	@CsvSource({ "1366, 768", "390, 844" })
	void aCitizenFindsTheHistoricalReportsAndWhatTheyGetWrong(int width, int height) throws Exception {
		anonymously(width, height, () -> {
			visit("/");
			visit("/reports?org=640422");
			this.page.getByText("西吉县2019年政府信息公开工作年度报告").first().click();
			check();
			assertThat(this.page.locator("[id='table3/三（七）/自然人']")).hasClass(Pattern.compile("marked"));
			assertThat(this.page.locator("article")).containsText("办理结果总计 0 + 结转下年度 0 = 0，相差 10");
			visit("/reports/640422/2020");
			assertThat(this.page.locator("article")).containsText("14362.86");
			assertThat(this.page.locator("article")).not().containsText("相差");
			visit("/reports");
			visit("/sign-in");
		});
	}

	@Test
	void backNeverBringsBackWhatAColleagueHasChangedMeanwhile() throws Exception {
		TestOffice office = this.offices.open();
		as(office.filer(), 1366, 768, () -> {
			begin();
			String report = this.page.url();
			this.page.navigate(report + "/table4");
			Page colleague = this.page.context().newPage();
			this.page.onDialog(Dialog::accept);
			box("table4/行政复议/结果维持").pressSequentially("1");
			this.page.navigate(address("/desk"));
			colleague.navigate(report + "/table4");
			colleague.locator("[id='table4/行政复议/结果维持']").fill("55");
			colleague.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("保存").setExact(true)).click();
			assertThat(colleague.locator("[data-autosave]")).containsText("已保存");
			this.page.goBack();
			assertThat(box("table4/行政复议/结果维持")).hasValue("55");
			assertThat(this.page.locator(".differs")).hasCount(0);
		});
	}

	@Test
	void whatWasTypedWhenTheSignInEndedIsGivenBack() throws Exception {
		TestOffice office = this.offices.open();
		as(office.filer(), 1366, 768, () -> {
			begin();
			this.page.navigate(this.page.url() + "/general");
			this.page.getByLabel("正文").fill("写了很久的一段话");
			this.page.context().clearCookies();
			this.page.locator("form[data-narrative]").evaluate("form => form.submit()");
			assertThat(this.page.locator("h1")).containsText("登录已结束");
			assertThat(this.page.getByLabel("您刚才填写的内容")).hasValue("写了很久的一段话");
			check();
		});
	}

	private void begin() {
		visit("/desk");
		this.page.getByLabel("报告年度").selectOption("2023");
		button("新建或打开").click();
		check();
		assertThat(button("提交审核")).isHidden();
	}

	private void writeSection(String name, String text) {
		section(name);
		this.page.getByLabel("正文").fill(text);
		assertThat(this.page.locator("[data-preview]")).containsText(text.substring(text.lastIndexOf('\n') + 1));
		save();
	}

	private void fillWithZeros(String name, String table) {
		section(name);
		button(Pattern.compile("其余填 0")).click();
		assertThat(box(cells(table).get(0).name())).hasValue("0");
		save();
	}

	private void pasteWrongMatrixAndMendIt() {
		section("三、收到和处理政府信息公开申请情况");
		paste("table3/一/自然人", matrix());
		assertThat(box("table3/三（七）/总计")).hasValue("9");
		assertThat(this.page.locator("[data-balances]"))
			.containsText("自然人列：新收 10 + 结转 0 = 10，办理结果总计 9 + 结转下年度 0 = 9，相差 1");
		save();
		assertThat(this.page.locator(".findings")).containsText("自然人列：新收 10 + 结转 0 = 10");
		box("table3/三（一）/自然人").fill("10");
		save();
		assertThat(this.page.locator(".findings")).hasCount(0);
	}

	private static String matrix() {
		return EDITION.tables().get(1).cells().stream().map(Cell::row).distinct().map((row) -> switch (row) {
			case "一" -> "10\t0\t0\t0\t0\t0\t10";
			case "三（一）", "三（七）" -> "9\t0\t0\t0\t0\t0\t9";
			default -> "0\t0\t0\t0\t0\t0\t0";
		}).collect(Collectors.joining("\r\n"));
	}

	private void submit() {
		this.page.locator(".breadcrumb").getByRole(AriaRole.LINK).last().click();
		this.page.getByLabel(Pattern.compile("^说明：公布日期")).fill(TestReports.LATE);
		button("保存说明").click();
		button("提交审核").click();
		assertDone("已提交");
		check();
	}

	private void approveAndPublish() {
		visit("/desk/review");
		this.page.getByText(Pattern.compile("测试局2023年")).click();
		check();
		button("审核通过").click();
		assertDone("审核通过");
		button(Pattern.compile("^发布")).click();
		assertDone("第 1 版");
		check();
	}

	private void readAndDownload(TestOffice office) throws Exception {
		visit("/reports/" + office.organization().getCode() + "/2023");
		assertThat(this.page.locator("article h1")).containsText(office.organization().getName() + "2023年政府信息公开工作年度报告");
		assertThat(this.page.locator("[id='table3/三（七）/总计']")).containsText("10");
		Download download = this.page.waitForDownload(() -> link(Pattern.compile("PDF")).first().click());
		assertThat(download.suggestedFilename()).isEqualTo(office.organization().getName() + "2023年政府信息公开工作年度报告.pdf");
		Path file = download.path();
		try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
			assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
				.contains(office.organization().getName() + "2023年政府信息公开工作年度报告", "本年度没有收取信息处理费");
		}
	}

	private void section(String name) {
		this.page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("报告各部分")).getByText(name).click();
		assertThat(this.page.locator("main h1")).containsText(name);
		check();
	}

	private void paste(String cell, String block) {
		this.page.evaluate("text => navigator.clipboard.writeText(text)", block);
		box(cell).focus();
		this.page.keyboard().press("Control+V");
	}

	private void save() {
		button("保存").click();
		assertThat(this.page.locator("[data-autosave]")).containsText("已保存");
		check();
	}

	private static List<Cell> cells(String table) {
		return EDITION.cells()
			.stream()
			.filter((cell) -> cell.table().equals(table) && !EDITION.computes(cell))
			.toList();
	}

}
