package org.nianbao;

import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.publication.ScheduledPublishing;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens to a report after its publication, in a real browser: it is corrected,
 * taken back, or waits for a set time.
 */
class AfterPublicationStoryTests extends PortalInBrowser {

	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	private static final String CELL = "table2/行政规范性文件/本年制发件数";

	@Autowired
	private ScheduledPublishing scheduled;

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void aPublishedReportIsCorrectedAndTheCitizenSeesWhatChanged(int width, int height) throws Exception {
		TestOffice office = this.offices.open();
		long id = this.reports.complete(office, 2023);
		this.reports.publish(id, office);
		as(office.reviewer(), width, height, () -> {
			visit("/desk/reports/" + id);
			unfold("更正");
			this.page.getByLabel("更正说明").fill("漏计了十二月印发的规范性文件。");
			button("开始更正").click();
			assertDone("已开始更正");
		});
		as(office.filer(), width, height, () -> {
			visit("/desk/reports/" + id + "/table2");
			box(CELL).fill("5");
			button("保存").click();
			assertThat(this.page.locator("[data-autosave]")).containsText("已保存");
		});
		this.entry.write(id, "六", "没有收取信息处理费。查阅点延长了开放时间。", office.filer());
		this.reports.submit(id, office);
		as(office.reviewer(), width, height, () -> {
			visit("/desk/reports/" + id + "/preview");
			assertThat(this.page.locator(".correction")).containsText("漏计了十二月印发的规范性文件。");
			visit("/desk/reports/" + id);
			button("审核通过").click();
			assertDone("审核通过");
			button(Pattern.compile("^发布$")).click();
			assertDone("第 2 版");
		});
		anonymously(width, height, () -> readCorrection(office));
	}

	private void readCorrection(TestOffice office) throws Exception {
		visit("/reports/" + office.organization().getCode() + "/2023");
		Locator correction = this.page.locator(".correction");
		assertThat(correction).containsText("漏计了十二月印发的规范性文件。");
		correction.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("本年制发件数"))).click();
		assertThat(box(CELL)).isInViewport();
		assertThat(correction.locator("ins").last()).containsText("查阅点延长了开放时间");
		Download download = this.page
			.waitForDownload(() -> this.page.locator(".downloads").getByText(Pattern.compile("PDF")).click());
		try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
			assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("更正说明漏计了十二月印发的规范性文件。");
		}
		this.page.getByText("查看全部 2 个版本").click();
		check();
		link("第 1 版").click();
		assertThat(this.page.locator(".superseded")).containsText("已被第 2 版取代");
		check();
		this.page.getByText("阅读现行的第 2 版").click();
		assertThat(this.page.locator("article .correction")).isVisible();
	}

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void aReportThatIsTakenBackLeavesItsNotice(int width, int height) throws Exception {
		TestOffice office = this.offices.open();
		long id = this.reports.complete(office, 2023);
		this.reports.publish(id, office);
		as(office.reviewer(), width, height, () -> {
			visit("/desk/reports/" + id);
			unfold("撤回");
			check();
			this.page.getByLabel("撤回公告").fill("报告误引了未公开的文件，现予撤回，更正后另行公布。");
			button("撤回报告").click();
			assertDone("已撤回");
			check();
		});
		anonymously(width, height, () -> {
			Response response = this.page.navigate(address("/reports/" + office.organization().getCode() + "/2023"));
			assertThat(response.status()).isEqualTo(410);
			assertThat(this.page.locator("main")).containsText("报告误引了未公开的文件");
			check();
			this.page.navigate(address("/reports/" + office.organization().getCode() + "/2022"));
			check();
		});
	}

	@Test
	void aReportIsIssuedAtTheTimeThatWasSet() throws Exception {
		TestOffice office = this.offices.open();
		long id = this.reports.complete(office, 2023);
		this.reports.approve(id, office);
		LocalDateTime time = LocalDateTime.now(CHINA).plusDays(1).truncatedTo(ChronoUnit.MINUTES);
		as(office.reviewer(), 1440, 900, () -> {
			visit("/desk/reports/" + id);
			unfold("定时发布");
			this.page.getByLabel("发布时间").fill(time.toString());
			button("到时自动发布").click();
			assertDone("自动发布");
			check();
			assertThat(button("取消定时发布")).isVisible();
			this.scheduled.publishDue(time.atZone(CHINA).toInstant());
			this.page.reload();
			assertThat(this.page.locator(".page-head .tag").first()).hasText("已发布");
		});
		anonymously(1440, 900, () -> {
			visit("/reports/" + office.organization().getCode() + "/2023");
			assertThat(this.page.locator("article h1")).containsText("2023年");
		});
	}

	private void unfold(String name) {
		this.page.locator("summary").getByText(name, new Locator.GetByTextOptions().setExact(true)).click();
	}

}
