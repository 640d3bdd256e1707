package org.nianbao.review;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalInBrowser;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.report.Review;
import org.nianbao.report.Status;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A report that is given back with comments, answered, submitted again and approved, in a
 * real browser.
 */
class ReviewStoryTests extends PortalInBrowser {

	@Autowired
	private Review review;

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void aReportIsGivenBackAnsweredSubmittedAgainAndApproved(int width, int height) throws Exception {
		TestOffice office = this.offices.open();
		long id = this.reports.complete(office, 2023);
		this.reports.submit(id, office);
		String report = "/desk/reports/" + id;
		as(office.reviewer(), width, height, () -> {
			visit(report + "/reading");
			commentByClick();
			commentByKeyboard();
			commentOnAParagraph();
			takeBackTheLast();
			button("退回修改").click();
			assertDone("已退回");
		});
		as(office.filer(), width, height, () -> {
			visit(report);
			answer("请附登记台账", "台账已附");
			answer("这一格也请核对", "核对无误");
			visit(report + "/table3");
			assertThat(this.page.locator(".comments-here")).containsText("台账已附");
		});
		this.entry.write(id, "六", "没有收取信息处理费。查阅点延长了开放时间。", office.filer());
		as(office.filer(), width, height, () -> {
			visit(report);
			button("提交审核").click();
			assertDone("已提交");
		});
		as(office.reviewer(), width, height, () -> {
			visit(report + "/reading?view=submitted");
			assertThat(this.page.locator("ins").first()).containsText("查阅点");
			assertThat(this.page.locator(".round")).containsText("台账已附");
			button("审核通过").click();
			assertDone("审核通过");
			visit(report + "/history");
			visit(report + "/submissions/2");
		});
	}

	@Test
	void whatIsHalfWrittenBesideTheReportOutlivesAComment() throws Exception {
		TestOffice office = this.offices.open();
		long id = this.reports.complete(office, 2023);
		this.reports.submit(id, office);
		as(office.reviewer(), 1440, 900, () -> {
			visit("/desk/reports/" + id + "/reading");
			this.page.locator("summary", new Page.LocatorOptions().setHasText("退回修改")).click();
			this.page.locator("#commentreading").fill("总的意见写了一半");
			this.page.locator("summary", new Page.LocatorOptions().setHasText("对某一部分提意见")).click();
			this.page.locator("#place").selectOption("opening");
			this.page.locator("#words").fill("引言也要改");
			cell("table3/一/自然人").click();
			say("请附登记台账");
			assertThat(this.page.locator("#commentreading")).isVisible();
			assertThat(this.page.locator("#commentreading")).hasValue("总的意见写了一半");
			assertThat(this.page.locator("#words")).isVisible();
			assertThat(this.page.locator("#words")).hasValue("引言也要改");
			assertThat(this.page.locator("#place")).hasValue("opening");
			button("保存意见").click();
			assertThat(this.page.locator("[data-panel] .comments")).containsText("引言也要改");
			assertThat(this.page.locator("#words")).hasValue("");
			assertThat(this.page.locator("#commentreading")).hasValue("总的意见写了一半");
			this.page.locator("#commentreading").fill("");
		});
	}

	@Test
	void whoReadTheSubmissionBeforeApprovesNothing() throws Exception {
		TestOffice office = this.offices.open();
		long id = this.reports.complete(office, 2023);
		this.reports.submit(id, office);
		as(office.reviewer(), 390, 844, () -> {
			visit("/desk/reports/" + id + "/reading");
			this.review.giveBack(id, this.reports.open(id, office).version(), "请核对", office.reviewer());
			this.reports.submit(id, office);
			cell("table3/一/自然人").click();
			dialog().getByLabel("意见").fill("请附登记台账");
			dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("保存意见")).click();
			assertThat(this.page.locator("[data-panel] [role=alert]")).hasText("意见已保存，退回时一并发给填报员。报告已重新提交，请刷新页面再审读。");
			check();
			button("审核通过").click();
			assertThat(this.page.locator("[role=alert]").first()).containsText("有变动");
			assertThat(this.reports.open(id, office).status()).isEqualTo(Status.SUBMITTED);
		});
	}

	private void commentByClick() {
		cell("table3/一/自然人").click();
		check();
		assertThat(dialog().locator("h2")).containsText("一、本年新收");
		assertThat(dialog().getByText("这一格的来历")).hasAttribute("href", Pattern.compile("/history\\?place=table3"));
		say("请附登记台账");
		assertThat(this.page.locator("[id='table3/一/自然人']")).hasAttribute("data-said", Pattern.compile("unsent"));
	}

	private void commentByKeyboard() {
		assertThat(cell("table3/一/自然人")).isFocused();
		this.page.keyboard().press("ArrowRight");
		this.page.keyboard().press("ArrowDown");
		assertThat(cell("table3/二/商业企业")).isFocused();
		this.page.keyboard().press("Enter");
		this.page.keyboard().type("还没有写完");
		this.page.keyboard().press("Escape");
		assertThat(cell("table3/二/商业企业")).isFocused();
		this.page.keyboard().press("Enter");
		assertThat(dialog().getByLabel("意见")).hasValue("还没有写完");
		say("这一格也请核对");
	}

	private void commentOnAParagraph() {
		this.page.locator("#s5 .prose p").first().click();
		assertThat(dialog().locator("[data-place-quote]")).hasText("问题和改进。");
		say("这一条不提了");
		assertThat(this.page.locator("#s5 .prose p").first()).hasAttribute("data-said", "unsent");
		assertThat(this.page.locator("[data-sends]").first()).containsText("3 条");
	}

	private void takeBackTheLast() {
		button(Pattern.compile("删除意见：这一条不提了")).click();
		assertThat(this.page.locator("[data-sends]").first()).containsText("2 条");
		check();
	}

	private void say(String words) {
		dialog().getByLabel("意见").fill(words);
		Locator save = dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("保存意见"));
		assertThat(save.getAttribute("aria-disabled")).as("what was said before has arrived").isNull();
		save.click();
		assertThat(this.page.locator("[data-panel]")).containsText(words);
		assertThat(dialog()).isHidden();
	}

	private void answer(String comment, String answer) {
		this.page.getByLabel("答复：" + comment).fill(answer);
		this.page.locator("li", new Page.LocatorOptions().setHasText(comment))
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("保存答复"))
			.click();
		assertDone("答复已保存");
		check();
	}

	private Locator cell(String name) {
		return this.page.locator("[id='" + name + "'] .cell-button");
	}

	private Locator dialog() {
		return this.page.locator("[data-place-dialog]");
	}

}
