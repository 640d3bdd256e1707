package org.nianbao.entry;

import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Accessibility;
import org.nianbao.form.Figures;
import org.nianbao.entry.GridPage.Shown;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class ProposalScriptTests extends GridInBrowser {

	private static final Pattern ANY = Pattern.compile(".*");

	@Test
	void aFigureWithAUnitCountsOnlyOnceItsReadingIsConfirmed() {
		showBlank("table3");
		Locator box = box("一", "自然人");
		box.click();
		this.page.keyboard().insertText("２９．４５ 万件");
		press("Enter");
		assertThat(box).hasValue("２９．４５ 万件");
		assertThat(box).hasAccessibleDescription("读作 294500");
		assertThat(box).hasAttribute("data-unsettled", "proposed");
		assertThat(box("一", "总计")).hasValue("");
		assertThat(this.page.locator("[data-balances]")).containsText("有 1 格待确认，暂按空白计算");
		press("ArrowUp");
		assertThat(announcer()).hasText("２９．４５ 万件 读作 294500，按回车确认");
		press("Enter");
		assertThat(box).hasValue("294500");
		assertThat(box).hasAccessibleDescription("");
		assertThat(box).not().hasAttribute("data-unsettled", ANY);
		assertThat(box("一", "总计")).hasValue("294500");
		assertThat(box("二", "自然人")).isFocused();
	}

	@Test
	void confirmingIsAStepThatIsTakenBack() {
		showBlank("table2");
		Locator box = box("table2/行政事业性收费/本年收费金额（单位：万元）");
		box.fill("251000元");
		box("table2/规章/本年制发件数").click();
		assertThat(box).hasAccessibleDescription("读作 25.1");
		this.page.locator("[data-confirm]").click();
		assertThat(box).hasValue("25.1");
		assertThat(box).isFocused();
		assertThat(this.page.locator("[data-confirm]")).hasCount(0);
		press("Control+z");
		assertThat(box).hasValue("251000元");
		assertThat(box).hasAttribute("data-unsettled", "proposed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", "/", "无", "——", "不涉及", " － " })
	void aDashOrAWordForNoneIsProposedAsZero(String typed) {
		showBlank("table3");
		Locator box = box("一", "自然人");
		box.fill(typed);
		press("Enter");
		assertThat(box).hasAccessibleDescription("按 0 填");
		assertThat(box).not().hasAttribute("aria-invalid", ANY);
		press("ArrowUp", "Enter");
		assertThat(box).hasValue("0");
	}

	@Test
	void theReadingKeepsTheNoteBehindIt() {
		showBlank("table3");
		Locator box = box("一", "自然人");
		box.fill("2.2万（其中修订16件）");
		press("Enter");
		assertThat(box).hasAccessibleDescription("读作 22000（其中修订16件）");
		press("ArrowUp", "Enter");
		assertThat(box).hasValue("22000（其中修订16件）");
	}

	@Test
	void whatTheServerRefusedAndMayMeanZeroIsProposed() {
		String cell = "table3/一/自然人";
		show(EDITION, "table3",
				new Shown(Figures.blank(EDITION), true, Map.of(cell, "/"), Map.of(cell, "“/”不是数字"), Map.of()));
		assertThat(box("一", "自然人")).hasAccessibleDescription("按 0 填");
		assertThat(this.page.locator("td.invalid")).hasCount(0);
	}

	@Test
	void aPasteListsItsUncertainReadingsAndConfirmsThemAllInOneStep() {
		showBlank("table3");
		paste(box("一", "自然人"), "29.45万\t无\n12件\t4\n");
		assertThat(pasted()).containsText("请看读得对不对，确认后才算数：“一、本年新收政府信息公开申请数量 · 自然人” 29.45万 读作 294500、");
		assertThat(pasted()).containsText("· 商业企业” 无 按 0 填");
		Locator all = this.page.getByText("全部确认（3 格）");
		all.click();
		assertThat(box("一", "自然人")).hasValue("294500");
		assertThat(box("一", "商业企业")).hasValue("0");
		assertThat(box("二", "自然人")).hasValue("12");
		assertThat(outcome()).hasText("已确认 3 格");
		assertThat(all).isHidden();
		assertThat(box("一", "自然人")).isFocused();
		press("Control+z");
		assertThat(box("一", "自然人")).hasValue("29.45万");
		press("Control+z");
		assertThat(box("二", "商业企业")).hasValue("");
		assertThat(pasted()).isEmpty();
	}

	@Test
	void aFilledRangeOfUncertainTextsIsConfirmedByOneEnter() {
		showBlank("table3");
		box("一", "自然人").click();
		press("Shift+ArrowRight", "/", "Control+Enter");
		assertThat(box("一", "商业企业")).hasAccessibleDescription("按 0 填");
		press("Enter");
		assertThat(box("一", "自然人")).hasValue("0");
		assertThat(box("一", "商业企业")).hasValue("0");
	}

	@Test
	void theFormWaitsUntilEveryReadingIsConfirmed() {
		showBlank("table3");
		box("一", "商业企业").fill("-");
		box("二", "自然人").fill("12件");
		save().click();
		assertThat(pasted()).containsText("还没有保存：有 2 格的读法要先确认");
		assertThat(pasted()).containsText("商业企业：- 按 0 填");
		assertThat(box("一", "商业企业")).isFocused();
		assertThat(server.sent()).isEmpty();
		this.page.getByText("全部确认（2 格）").click();
		save().click();
		assertThat(this.page.getByText("已保存")).isVisible();
		assertThat(server.sent().get(0)).contains("=0&", "=12&");
	}

	@Test
	void enterReadsBackAlsoWhereNoBoxLiesBelow() {
		showBlank("table4");
		box("table4/行政复议/结果维持").click();
		this.page.keyboard().type("2件");
		press("Enter");
		assertThat(box("table4/行政复议/结果维持")).hasAttribute("data-unsettled", "proposed");
		press("Enter");
		assertThat(box("table4/行政复议/结果维持")).hasValue("2");
	}

	@Test
	void aPlainFigureCountsOnceTypingRestsThoughItsBoxIsNotLeft() {
		showBlank("table4");
		this.page.evaluate("() => addEventListener('entry:changed', (event) => document.title = event.target.name)");
		box("table4/行政复议/结果维持").click();
		this.page.keyboard().type("12");
		assertThat(this.page).hasTitle("table4/行政复议/结果维持");
		assertThat(box("table4/行政复议/结果维持")).isFocused();
	}

	@Test
	void aTableWithProposalsIsAccessible() {
		showBlank("table3");
		paste(box("一", "自然人"), "29.45万\t无\n12件\t4\n");
		assertThat(this.page.locator("[data-confirm]")).hasCount(3);
		Accessibility.check(this.page);
	}

}
