package org.nianbao.entry;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.nianbao.Accessibility;
import org.nianbao.form.Figures;
import org.nianbao.entry.Beside.Carried;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class CellPanelScriptTests extends GridInBrowser {

	private static final String EXPLANATION = "本年度内收到的申请，按收到之日计；</script><b>一份申请计一件。";

	@Test
	void theCellInFocusIsExplainedWithLastYearsFigure() {
		showBeside();
		box("一", "自然人").click();
		assertThat(panel()).containsText("一、本年新收政府信息公开申请数量 · 自然人");
		assertThat(panel()).containsText("上年 36，本年少 31");
		assertThat(panel()).containsText(EXPLANATION);
		box("一", "自然人").fill("40");
		assertThat(panel()).containsText("上年 36，本年多 4");
		press("ArrowDown");
		assertThat(panel()).containsText("二、上年结转政府信息公开申请数量 · 自然人");
		assertThat(this.page.locator("[data-cell-last]")).isEmpty();
	}

	@Test
	void aNoteIsWrittenInAFieldOfItsOwn() {
		showBeside();
		box("一", "自然人").click();
		press("Shift+F2");
		assertThat(note()).isFocused();
		this.page.keyboard().insertText("其中修订3件");
		press("Enter");
		assertThat(box("一", "自然人")).hasValue("5（其中修订3件）");
		assertThat(box("一", "自然人")).isFocused();
		assertThat(box("一", "总计")).hasValue("5");
		press("Control+z");
		assertThat(box("一", "自然人")).hasValue("5");
		assertThat(note()).hasValue("");
		press("Control+y");
		assertThat(note()).hasValue("其中修订3件");
		note().fill("");
		press("Enter");
		assertThat(box("一", "自然人")).hasValue("5");
		assertThat(server.sent()).isEmpty();
	}

	@Test
	void aNoteThatIsStillBeingTypedIsSavedWithTheForm() {
		showBeside();
		box("一", "自然人").click();
		note().fill("其中修订3件");
		save().click();
		assertThat(this.page.getByText("已保存")).isVisible();
		assertThat(URLDecoder.decode(server.sent().get(0), StandardCharsets.UTF_8)).contains("=5（其中修订3件）&");
	}

	@Test
	void aLinkToACellOpensItsExplanation() {
		showBeside();
		this.page.navigate(server.address() + "/?checks#table3/三（五）2/其他");
		assertThat(box("三（五）2", "其他")).isFocused();
		assertThat(box("三（五）2", "其他")).isInViewport();
		assertThat(panel()).containsText("2.重复申请 · 其他");
	}

	@Test
	void aNoteNeedsAFigureThatIsCertain() {
		showBeside();
		box("一", "商业企业").click();
		assertThat(note()).isDisabled();
		assertThat(note()).hasAttribute("placeholder", "先填数字");
		box("一", "总计").click();
		assertThat(note()).hasAttribute("placeholder", "总计由门户计算");
		box("一", "其他").fill("3万");
		press("Shift+Tab", "Tab");
		assertThat(note()).hasAttribute("placeholder", "请先确认读法");
	}

	@Test
	void lastYearsFiguresStandInTheCellsWhenAskedForAndAgainTheNextTime() {
		showBeside();
		Locator toggle = this.page.getByText("显示上年数");
		assertThat(box("一", "自然人")).hasAccessibleDescription("");
		toggle.click();
		assertThat(toggle).hasAttribute("aria-pressed", "true");
		assertThat(box("一", "自然人")).hasAccessibleDescription("上年 36");
		this.page.reload();
		assertThat(box("一", "自然人")).hasAccessibleDescription("上年 36");
		toggle.click();
		assertThat(this.page.locator(".cell-note.last")).hasCount(0);
	}

	@Test
	void withoutLastYearThereIsNothingToShow() {
		showBlank("table3");
		box("一", "自然人").click();
		assertThat(this.page.getByText("显示上年数")).isHidden();
		assertThat(panel()).containsText("自然人");
	}

	@Test
	void aCarriedFigureIsMarkedUntilItIsConfirmed() {
		showBeside();
		assertThat(box("二", "科研机构")).hasAccessibleDescription("沿用未确认");
		assertThat(box("二", "其他")).hasAccessibleDescription("");
		box("二", "科研机构").click();
		assertThat(panel()).containsText("沿用 2022 年报告第四项的 7");
		confirmButton().click();
		assertThat(panel()).containsText("与 2022 年报告第四项的 7 一致，已确认");
		assertThat(box("二", "科研机构")).hasAccessibleDescription("");
		assertThat(server.sent()).containsExactly("cell=table3/二/科研机构&reason=&_csrf=7");
		box("二", "其他").click();
		assertThat(panel()).containsText("与 2022 年报告第四项的 1 一致，已确认");
		assertThat(confirmButton()).isHidden();
	}

	@Test
	void changingACarriedFigureAsksForASentence() {
		showBeside();
		Locator box = box("二", "科研机构");
		box.fill("8");
		assertThat(reason()).isVisible();
		press("Enter");
		assertThat(box).hasAccessibleDescription("须说明");
		press("ArrowUp");
		reason().fill("上年漏计一件");
		press("Enter");
		assertThat(outcome()).hasText("数字存上后就保存说明……");
		assertThat(server.sent()).isEmpty();
		stored(box, "8");
		assertThat(outcome()).hasText("已保存说明");
		assertThat(server.sent()).containsExactly("cell=table3/二/科研机构&reason=上年漏计一件&_csrf=7");
		assertThat(box).isFocused();
		assertThat(box).hasAccessibleDescription("");
		box.fill("9");
		assertThat(box).hasAccessibleDescription("须说明");
		assertThat(reason()).hasValue("上年漏计一件");
		box.fill("7");
		assertThat(reason()).isHidden();
		assertThat(confirmButton()).isVisible();
	}

	@Test
	void aSentenceThatIsNotStoredStaysWithTheReason() {
		showBeside();
		box("二", "科研机构").fill("8");
		press("Enter", "ArrowUp");
		stored(box("二", "科研机构"), "8");
		server.answerCarried(409, "报告已提交，不能再说明");
		reason().fill("上年漏计一件");
		press("Enter");
		assertThat(outcome()).hasText("报告已提交，不能再说明");
		assertThat(reason()).hasValue("上年漏计一件");
		assertThat(box("二", "科研机构")).hasAccessibleDescription("须说明");
		press("ArrowDown", "ArrowUp");
		assertThat(reason()).hasValue("上年漏计一件");
		assertThat(this.complaints).singleElement().asString().contains("409");
		this.complaints.clear();
	}

	@Test
	void allCarriedFiguresThatAreUnchangedAreConfirmedAtOnce() {
		showBeside();
		Locator all = this.page.getByText("全部确认与上年一致（2 格）");
		all.click();
		assertThat(outcome()).hasText("已确认 2 格与上年一致");
		assertThat(server.sent()).containsExactly("all=true&_csrf=7");
		assertThat(this.page.locator("td.carried")).hasCount(0);
		assertThat(this.page.locator("[data-carried-all]")).isHidden();
	}

	@Test
	void thePanelKeepsItsHeightAndNeverCoversTheCell() {
		showBeside();
		for (int width : new int[] { 390, 1440 }) {
			this.page.setViewportSize(width, 844);
			box("一", "商业企业").focus();
			Object height = height();
			for (int step = 0; step < 25; step++) {
				press("ArrowDown");
				assertThat(height()).isEqualTo(height);
				assertThat(this.page.evaluate(
						"""
								() => {
									const box = document.activeElement.getBoundingClientRect();
									const middle = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
									return middle === document.activeElement;
								}"""))
					.isEqualTo(true);
			}
		}
	}

	@Test
	void thePanelIsAccessible() {
		showBeside();
		box("二", "科研机构").fill("8");
		assertThat(reason()).isVisible();
		Accessibility.check(this.page);
	}

	private void showBeside() {
		Figures figures = Figures.of(EDITION, Map.of("table3/一/自然人", new BigDecimal(5), "table3/二/商业企业",
				new BigDecimal(2), "table3/二/科研机构", new BigDecimal(7), "table3/二/其他", BigDecimal.ONE), Map.of())
			.withTotals();
		server.show(figures, table(EDITION, "table3"),
				new Beside(EXPLANATION, Map.of("table3/一/自然人", "36", "table3/一/总计", "36"),
						Map.of("table3/二/商业企业", new Carried("2", "2022 年报告第四项", false, ""), "table3/二/科研机构",
								new Carried("7", "2022 年报告第四项", false, ""), "table3/二/其他",
								new Carried("1", "2022 年报告第四项", true, ""))));
		visit();
	}

	private static void stored(Locator box, String text) {
		box.evaluate("""
				(box, text) => box.form.dispatchEvent(new CustomEvent("entry:stored",
					{ detail: { places: { [box.name]: { state: "stored", text } }, others: [] } }))""", text);
	}

	private Locator panel() {
		return this.page.getByRole(AriaRole.REGION,
				new com.microsoft.playwright.Page.GetByRoleOptions().setName("单元格说明"));
	}

	private Object height() {
		return panel().evaluate("(panel) => panel.offsetHeight");
	}

	private Locator note() {
		return this.page.locator("[data-cell-note]");
	}

	private Locator reason() {
		return this.page.getByLabel("为什么与上年报告不同");
	}

	private Locator confirmButton() {
		return this.page.locator("[data-carried-confirm]");
	}

}
