package org.nianbao.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.nianbao.form.Figures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class SelectionScriptTests extends GridInBrowser {

	@Test
	void aRangeIsDraggedOverWithTheMouse() {
		showBlank("table3");
		drag(box("一", "自然人"), box("二", "科研机构"));
		assertThat(selected()).hasCount(6);
		assertThat(box("一", "自然人")).isFocused();
		assertThat(announcer()).hasText("已选 2 行，共 6 格");
		press("Escape");
		assertThat(selected()).hasCount(0);
		assertThat(box("一", "自然人")).isFocused();
	}

	@Test
	void aRangeIsStretchedWithShiftAndTheArrowsOrAClick() {
		showBlank("table3");
		box("一", "自然人").click();
		press("Shift+ArrowDown", "Shift+ArrowRight", "Shift+ArrowRight");
		assertThat(selected()).hasCount(6);
		press("Shift+ArrowUp");
		assertThat(selected()).hasCount(3);
		box("三（一）", "商业企业").click(new Locator.ClickOptions()
			.setModifiers(List.of(com.microsoft.playwright.options.KeyboardModifier.SHIFT)));
		assertThat(selected()).hasCount(6);
		press("ArrowDown");
		assertThat(selected()).hasCount(0);
		assertThat(box("二", "自然人")).isFocused();
	}

	@Test
	void shiftAndAnArrowStillSelectTextInsideABox() {
		showBlank("table3");
		box("一", "自然人").fill("123");
		press("Shift+ArrowLeft", "9");
		assertThat(box("一", "自然人")).hasValue("129");
		assertThat(selected()).hasCount(0);
	}

	@Test
	void whatIsTypedFillsTheRangeWithControlEnterAndTotalsAreSkipped() {
		showBlank("table3");
		box("一", "法律服务机构").click();
		press("Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowDown", "7", "Control+Enter");
		assertThat(box("一", "法律服务机构")).hasValue("7");
		assertThat(box("二", "其他")).hasValue("7");
		assertThat(box("二", "总计")).hasValue("14");
		assertThat(outcome()).hasText("已填 4 格；总计由门户计算，跳过 2 格");
		assertThat(selected()).hasCount(6);
		press("Control+z");
		assertThat(box("一", "法律服务机构")).hasValue("");
		assertThat(box("二", "其他")).hasValue("");
		assertThat(outcome()).hasText("已撤销 4 格");
	}

	@Test
	void deleteEmptiesTheRangeInOneStep() {
		Figures figures = Figures
			.of(EDITION, Map.of("table3/一/自然人", new BigDecimal(3), "table3/二/商业企业", new BigDecimal(4)), Map.of())
			.withTotals();
		show(figures, "table3");
		box("一", "自然人").click();
		press("Shift+ArrowRight", "Shift+ArrowDown", "Delete");
		assertThat(values()).isEqualTo(texts(Figures.blank(EDITION), table(EDITION, "table3")));
		assertThat(outcome()).hasText("已清除 4 格");
		press("Control+z");
		assertThat(values()).isEqualTo(texts(figures, table(EDITION, "table3")));
	}

	@Test
	void controlDAndControlRFillDownAndRight() {
		showBlank("table3");
		box("一", "自然人").fill("5");
		press("Shift+ArrowDown", "Shift+ArrowDown", "Control+d");
		assertThat(box("三（一）", "自然人")).hasValue("5");
		press("Shift+ArrowRight", "Control+r");
		assertThat(box("二", "商业企业")).hasValue("5");
		box("三（二）", "商业企业").click();
		press("Control+d");
		assertThat(box("三（二）", "商业企业")).hasValue("5");
		press("ArrowRight", "Control+r");
		assertThat(box("三（二）", "科研机构")).hasValue("5");
	}

	@Test
	void aRangeIsCopiedAsTextPartedByTabsAndPastedBackElsewhere() {
		Figures figures = Figures
			.of(EDITION, Map.of("table3/二/自然人", new BigDecimal(3), "table3/一/商业企业", new BigDecimal(4)), Map.of())
			.withTotals();
		show(figures, "table3");
		box("一", "自然人").click();
		press("Shift+ArrowRight", "Shift+ArrowDown", "Control+c");
		assertThat(outcome()).hasText("已复制 4 格");
		assertThat(this.page.evaluate("() => navigator.clipboard.readText()")).asString()
			.isEqualToNormalizingNewlines("\t4\n3\t");
		assertThat(this.page.evaluate("""
				async () => (await (await navigator.clipboard.read())[0].getType("text/html")).text()""")).asString()
			.contains("<td></td><td>4</td>");
		box("三（一）", "自然人").click();
		press("Control+v");
		assertThat(box("三（一）", "商业企业")).hasValue("4");
		assertThat(box("三（二）", "自然人")).hasValue("3");
	}

	@Test
	void aSingleCopiedFigureFillsTheWholeRange() {
		showBlank("table3");
		this.page.evaluate("() => navigator.clipboard.writeText('8')");
		box("一", "自然人").click();
		press("Shift+ArrowRight", "Control+v");
		assertThat(box("一", "自然人")).hasValue("8");
		assertThat(box("一", "商业企业")).hasValue("8");
	}

	@Test
	void whatWasTakenBackIsDoneAgain() {
		showBlank("table3");
		assertThat(command("撤销")).hasAttribute("aria-disabled", "true");
		box("一", "自然人").fill("5");
		press("Enter");
		command("撤销").click();
		assertThat(box("一", "自然人")).hasValue("");
		assertThat(box("一", "自然人")).isFocused();
		press("Control+y");
		assertThat(box("一", "自然人")).hasValue("5");
		press("Control+z", "Control+Shift+Z");
		assertThat(box("一", "自然人")).hasValue("5");
		command("撤销").click();
		command("重做").click();
		assertThat(box("一", "自然人")).hasValue("5");
		assertThat(command("重做")).hasAttribute("aria-disabled", "true");
		press("Control+y");
		assertThat(outcome()).hasText("没有可重做的了");
	}

	@Test
	void theButtonTakesBackWhatIsBeingTyped() {
		showBlank("table3");
		box("一", "自然人").fill("5");
		command("撤销").click();
		assertThat(box("一", "自然人")).hasValue("");
		assertThat(box("一", "总计")).hasValue("");
	}

	@Test
	void theRestIsFilledWithZerosInOneStep() {
		showBlank("table3");
		box("一", "自然人").fill("5");
		command("其余填 0").click();
		assertThat(outcome()).hasText("这张表里空白的 143 格填了 0，Ctrl+Z 可撤销");
		assertThat(box("一", "自然人")).hasValue("5");
		assertThat(box("四", "其他")).hasValue("0");
		assertThat(box("四", "总计")).hasValue("0");
		command("其余填 0").click();
		assertThat(outcome()).hasText("这张表里没有空白的格");
		press("Control+z");
		assertThat(box("四", "其他")).hasValue("");
		box("二", "自然人").click();
		press("Shift+ArrowRight");
		command("其余填 0").click();
		assertThat(outcome()).hasText("所选的格子里空白的 2 格填了 0，Ctrl+Z 可撤销");
		assertThat(box("二", "商业企业")).hasValue("0");
		assertThat(box("二", "科研机构")).hasValue("");
	}

	@Test
	void everySettledChangeIsToldAndTypingIsNot() {
		showBlank("table3");
		this.page.evaluate("""
				() => {
					window.changed = [];
					document.querySelector("form").addEventListener("entry:changed",
						(event) => changed.push(event.target.id + "=" + event.target.value));
				}""");
		box("一", "自然人").fill("5");
		assertThat(changed()).containsExactly("");
		press("Tab", "Shift+ArrowRight", "6", "Control+Enter", "Control+z");
		assertThat(changed()).containsExactly("table3/一/自然人=5", "table3/一/商业企业=6", "table3/一/科研机构=6", "table3/一/商业企业=",
				"table3/一/科研机构=");
	}

	@Test
	void aValueOfSomebodyElseAddsUpAndIsNotTakenBack() {
		showBlank("table3");
		box("一", "自然人").fill("5");
		press("Enter", "6", "Enter");
		box("一", "自然人").evaluate("""
				(box) => {
					box.value = "20";
					box.dispatchEvent(new CustomEvent("entry:other", { detail: { text: "20", by: "张三" } }));
				}""");
		assertThat(box("一", "总计")).hasValue("20");
		press("Control+z", "Control+z", "Control+z");
		assertThat(box("二", "自然人")).hasValue("");
		assertThat(box("一", "自然人")).hasValue("20");
	}

	@Test
	void aWholeTableIsFilledInByKeyboardAlone() {
		showBlank("table3");
		List<Locator> boxes = this.page.locator("td input:not([readonly])").all();
		box("一", "自然人").focus();
		for (int number = 0; number < boxes.size(); number++) {
			if (number % 6 == 0) {
				assertThat(boxes.get(number)).isFocused();
			}
			this.page.keyboard().type(String.valueOf(number));
			if (number < boxes.size() - 1) {
				press("Tab");
			}
		}
		press("Control+s");
		assertThat(this.page.getByText("已保存")).isVisible();
		assertThat(server.sent().get(0)).contains("=0&", "=142&", "=143&");
	}

	private void drag(Locator from, Locator to) {
		BoundingBox start = from.boundingBox();
		BoundingBox end = to.boundingBox();
		this.page.mouse().move(start.x + 10, start.y + 10);
		this.page.mouse().down();
		this.page.mouse().move(end.x + 10, end.y + 10, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(5));
		this.page.mouse().up();
	}

	private Locator selected() {
		return this.page.locator("td.selected");
	}

	private Locator command(String name) {
		return this.page.locator(".tool").getByText(name);
	}

	private List<String> changed() {
		return List.of(((String) this.page.evaluate("() => changed.join(';')")).split(";"));
	}

}
