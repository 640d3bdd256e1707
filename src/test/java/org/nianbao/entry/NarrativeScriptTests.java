package org.nianbao.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Accessibility;
import org.nianbao.Browser;
import org.nianbao.SampleReports;
import org.nianbao.form.NarrativeText;
import org.nianbao.form.ReportContent;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class NarrativeScriptTests {

	private static final ReportContent REPORT = SampleReports.with(SampleReports.xiji(2020), "table3/四/总计", null);

	private static final ReportContent LAST_YEAR = SampleReports.xiji(2019);

	private static Browser browser;

	private static EditorPage server;

	private BrowserContext context;

	private Page page;

	private final List<String> errors = new ArrayList<>();

	@BeforeAll
	static void open() {
		browser = Browser.open();
		server = new EditorPage();
	}

	@AfterAll
	static void close() {
		if (browser != null) {
			server.close();
			browser.close();
		}
	}

	@BeforeEach
	void newPage() {
		this.context = browser.newContext();
		this.page = this.context.newPage();
		this.page.onPageError(this.errors::add);
		show("一", "全年平稳。");
	}

	@AfterEach
	void noErrorIsLeftAlone() {
		this.context.close();
		assertThat(this.errors).isEmpty();
	}

	@Test
	void thePreviewFollowsTheTyping() {
		write("（一）主动公开");
		assertThat(preview().locator("h3")).hasText("（一）主动公开");
	}

	@Test
	void anUnreachablePortalIsSaidOnceInThePreviewUntilItIsBack() {
		this.context.setOffline(true);
		write("全年");
		assertThat(preview()).containsText("预览没有刷新，下面仍是较早的内容。连不上门户，可能是网络断了；您写的正文都在，网络恢复后可以照常保存。");
		assertThat(preview()).containsText("全年平稳。");
		write("全年主动公开。");
		assertThat(preview().getByRole(AriaRole.ALERT)).hasCount(1);
		this.context.setOffline(false);
		write("全年主动公开信息。");
		assertThat(preview()).containsText("全年主动公开信息。");
		assertThat(preview()).not().containsText("没有刷新");
	}

	@Test
	void anExpiredSessionIsSaidInThePreview() {
		server.expire();
		write("全年主动公开。");
		assertThat(preview()).containsText("登录可能已经过期；您写的正文都在，请在新标签页登录后再保存。");
		assertThat(text()).hasValue("全年主动公开。");
	}

	@Test
	void aFigureIsFoundAndBoundByKeyboardAlone() {
		write("全年新收申请");
		tab("本报告数字");
		search("新收 总计");
		this.page.keyboard().press("Enter");
		assertThat(text()).hasValue("全年新收申请{table3/一/总计}");
		assertThat(text()).isFocused();
		this.page.keyboard().type("件。");
		assertThat(text()).hasValue("全年新收申请{table3/一/总计}件。");
		tab("预览");
		assertThat(preview()).containsText("全年新收申请3件。");
		assertThat(preview().locator(".bound")).hasAttribute("title", "一、本年新收政府信息公开申请数量 · 总计");
	}

	@Test
	void aFigureIsFoundByItsNumberAndTheArrowsLead() {
		tab("本报告数字");
		search("14362.86");
		assertThat(this.page.locator("[data-found]")).hasText("1 个数字");
		search("行政处罚");
		this.page.keyboard().press("ArrowDown");
		this.page.keyboard().press("ArrowDown");
		this.page.keyboard().press("Enter");
		assertThat(text()).hasValue("全年平稳。{table2/行政处罚/处理决定数量}");
		search("没有这样的数字");
		assertThat(this.page.locator("[data-found]")).containsText("没有找到");
		assertThat(this.page.getByRole(AriaRole.OPTION)).hasCount(0);
	}

	@Test
	void aClickBindsAFigureWhereTheCaretStandsAndCanBeTakenBack() {
		write("收到件");
		this.page.keyboard().press("ArrowLeft");
		tab("本报告数字");
		this.page.getByRole(AriaRole.OPTION)
			.filter(new Locator.FilterOptions().setHasText("一、本年新收政府信息公开申请数量 · 总计"))
			.click();
		assertThat(text()).hasValue("收到{table3/一/总计}件");
		this.page.keyboard().press("Control+z");
		assertThat(text()).hasValue("收到件");
	}

	@Test
	void theFigureAtTheCaretIsNamedWithItsNumber() {
		Locator at = this.page.locator("[data-at]");
		write("收到{table3/一/总计}");
		assertThat(at).hasText("一、本年新收政府信息公开申请数量 · 总计：3");
		write("结转{table3/四/总计}");
		assertThat(at).hasText("四、结转下年度继续办理 · 总计：还没有填，报告里印作〔未填〕");
		this.page.keyboard().press("Home");
		assertThat(at).isEmpty();
	}

	@Test
	void aTokenThatNamesNothingIsSaidUntilItIsMended() {
		Locator wrong = this.page.locator("[data-wrong]");
		write("收到{table3/九/总计}件，又{table3/九/总计}件，集合{1，2}");
		assertThat(wrong.locator("p")).hasCount(1);
		assertThat(wrong).containsText("{table3/九/总计} 不是本报告的数字，报告里会原样印出");
		assertThat(this.page.locator(".token--unknown")).hasCount(2);
		write("收到{table3/一/总计}件");
		assertThat(wrong).isEmpty();
	}

	@Test
	void aTokenIsDeletedAsOneCharacter() {
		write("收到{table3/一/总计}");
		this.page.keyboard().press("Backspace");
		assertThat(text()).hasValue("收到");
		this.page.keyboard().press("Control+z");
		assertThat(text()).hasValue("收到{table3/一/总计}");
		write("{table3/一/总计}件");
		this.page.keyboard().press("Control+Home");
		this.page.keyboard().press("Delete");
		assertThat(text()).hasValue("件");
	}

	@ParameterizedTest
	@ValueSource(strings = { "全年公开文件9件。", "**一是**IPv6 与 OFD 格式；占比 12.5%，共 1,271 条", "收到{table3/一/总计}件",
			"第 3-5 条，e-mail：a.b@c.cn", "《条例》（2019年修订）——〇八年", "" })
	void wordsAreCountedAsThePortalCounts(String text) {
		write(text);
		assertThat(this.page.locator("[data-count]")).hasText(NarrativeText.of(text, REPORT.figures()).words() + " 字");
	}

	@Test
	void whatIsTheSameAsLastYearIsMarkedInBothAndMeasured() {
		tab("上年文字");
		String same = "各单位指定专人保管和更新公开目录，文件起草时同步写明是否公开";
		write(same + "。新的一句话，与上年的文字完全不同，长度也差不多一样长。");
		Locator pane = this.page.locator("[data-last-year]");
		assertThat(pane).containsText("2019年报告“一、总体情况”");
		assertThat(pane.locator(".quote mark")).hasText(same);
		assertThat(pane.locator(".tag")).hasText("本节 52% 与上年相同");
		assertThat(this.page.locator("[data-layer] .same")).containsText(same);
		write("完全不同的文字");
		assertThat(pane.locator(".tag")).hasText("本节 0% 与上年相同");
		assertThat(this.page.locator("[data-layer] .same")).hasCount(0);
	}

	@Test
	void whereThereIsNoReportOfTheYearBeforeThatIsSaid() {
		server.show(REPORT, "一", "全年平稳。", null);
		this.page.navigate(server.address());
		tab("上年文字");
		assertThat(this.page.locator("[data-last-year]")).containsText("门户里没有上一年的报告");
	}

	@Test
	void missingSubHeadingsAreInsertedInTheirPlaces() {
		show("一", "总的说。\n\n（二）依申请公开\n收到申请。\n\n（四）平台建设\n网站。");
		tab("应写内容");
		assertThat(this.page.locator(".topics .written")).hasCount(2);
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("插入缺少的 3 个小标题")).click();
		assertThat(text())
			.hasValue("总的说。\n\n（一）主动公开\n\n\n（二）依申请公开\n收到申请。\n\n（三）政府信息管理\n\n\n（四）平台建设\n网站。\n\n（五）监督保障\n\n");
		assertThat(this.page.getByText("小标题都有了")).isVisible();
		this.page.keyboard().type("写在第一个小标题下。");
		assertThat(text())
			.hasValue("总的说。\n\n（一）主动公开\n写在第一个小标题下。\n\n（二）依申请公开\n收到申请。\n\n（三）政府信息管理\n\n\n（四）平台建设\n网站。\n\n（五）监督保障\n\n");
	}

	@Test
	void insertedSubHeadingsAreTakenBackAtOnce() {
		show("一", "总的说。\n\n（二）依申请公开\n收到申请。");
		tab("应写内容");
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("插入缺少的 4 个小标题")).click();
		assertThat(text()).hasValue(Pattern.compile("（五）监督保障"));
		this.page.keyboard().press("Control+z");
		assertThat(text()).hasValue("总的说。\n\n（二）依申请公开\n收到申请。");
	}

	@Test
	void anEmptyTextTakesAllSubHeadings() {
		show("一", "");
		tab("应写内容");
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("插入缺少的 5 个小标题")).click();
		assertThat(text()).hasValue("（一）主动公开\n\n\n（二）依申请公开\n\n\n（三）政府信息管理\n\n\n（四）政府信息公开平台建设\n\n\n（五）监督保障\n\n");
	}

	@Test
	void wherePartsHaveNothingExpectedThereIsNoSuchTab() {
		show("六", "没有其他事项。");
		assertThat(this.page.getByRole(AriaRole.TAB)).hasText(new String[] { "预览", "本报告数字", "上年文字" });
	}

	@Test
	void aNewerTextOfSomebodyElseIsDrawn() {
		this.page.evaluate("""
				() => {
					const field = document.querySelector("textarea");
					field.value = "同事写的{table3/一/总计}件。";
					field.dispatchEvent(new CustomEvent("entry:other", { detail: { text: field.value, by: "张三" } }));
				}""");
		assertThat(preview()).containsText("同事写的3件。");
		assertThat(this.page.locator("[data-count]")).hasText("6 字");
		assertThat(this.page.locator("[data-layer] .token")).hasCount(1);
	}

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void marksLieBehindTheWordsThatTheyMark(int width, int height) {
		this.page.setViewportSize(width, height);
		write("第一行很长很长，一直写到折行为止，English words 和 1,271 也在里面。\n\n".repeat(20) + "收到{table3/一/总计}件\n");
		assertThat(this.page.evaluate("""
				() => {
					const [field, layer] = [document.querySelector("textarea"), document.querySelector("[data-layer]")];
					return [layer.scrollHeight - field.scrollHeight, layer.clientWidth - field.clientWidth,
						layer.scrollTop - field.scrollTop, layer.clientHeight - field.clientHeight];
				}""")).isEqualTo(List.of(0, 0, 0, 0));
	}

	@Test
	void aTextThatIsTooLongCannotBeSent() {
		write("年".repeat(1001));
		assertThat(text().evaluate("(field) => field.validationMessage")).isEqualTo("正文有 1001 个字符，最多 1000 个，请删减后再保存");
	}

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void thePageIsOpenToEveryone(int width, int height) {
		this.page.setViewportSize(width, height);
		write("（一）主动公开\n收到{table3/一/总计}件，结转{table3/四/总计}件，{table3/九/总计}。");
		for (String tab : List.of("预览", "本报告数字", "上年文字", "应写内容")) {
			tab(tab);
			Accessibility.check(this.page);
		}
	}

	@Test
	void tabsAreReachedByArrows() {
		this.page.getByRole(AriaRole.TAB).first().focus();
		this.page.keyboard().press("ArrowLeft");
		assertThat(this.page.getByRole(AriaRole.TAB).last()).isFocused();
		assertThat(this.page.getByRole(AriaRole.TABPANEL)).hasCount(1);
		assertThat(this.page.getByRole(AriaRole.TABPANEL)).containsText("监督保障");
	}

	private void show(String section, String text) {
		server.show(REPORT, section, text, LAST_YEAR);
		this.page.navigate(server.address());
	}

	private Locator preview() {
		return this.page.locator("[data-preview]");
	}

	private Locator text() {
		return this.page.getByLabel("正文");
	}

	private void write(String text) {
		text().fill(text);
	}

	private void tab(String name) {
		this.page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
	}

	private void search(String words) {
		this.page.getByLabel("查找数字").fill(words);
	}

}
