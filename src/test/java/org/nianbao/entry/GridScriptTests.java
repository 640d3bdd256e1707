package org.nianbao.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Accessibility;
import org.nianbao.Browser;
import org.nianbao.check.Checks;
import org.nianbao.check.Examined;
import org.nianbao.check.Finding;
import org.nianbao.form.Contact;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.FigureReader;
import org.nianbao.form.FigureReader.Reading;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.Scope;
import org.nianbao.form.TypedFigures;
import org.nianbao.form.TypedFigures.TypedFigure;
import org.nianbao.entry.GridPage.Shown;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class GridScriptTests extends GridInBrowser {

	@Test
	void theBrowserReadsEveryTypedTextAsTheServerDoes() {
		showBlank("table3");
		List<TypedFigure> cases = TypedFigures.all();
		Object read = this.page.evaluate("""
				async (cases) => {
					const { read, format } = await import("/js/figure-reader.js");
					return cases.map(([typed, type]) => {
						const { value, note, plain, problem } = read(typed, type);
						return [format(value), note, plain, problem];
					});
				}""", cases.stream().map((figure) -> List.of(figure.typed(), figure.type().name())).toList());
		assertThat((List<?>) read).isEqualTo(cases.stream().map(GridScriptTests::read).toList());
	}

	private static List<Object> read(TypedFigure figure) {
		Reading reading = FigureReader.read(figure.typed(), figure.type());
		BigDecimal value = reading.value();
		return Arrays.asList((value != null) ? value.toPlainString() : "", reading.note(), reading.plain(),
				reading.problem());
	}

	@ParameterizedTest
	@CsvSource({ "2019,table3", "2021,table3", "2019,table4", "2021,table4", "2019,table2" })
	void totalsAndBalancesAreThoseOfTheServer(String id, String name) {
		Edition edition = Editions.byId(id).orElseThrow();
		Random random = new Random(42);
		show(Figures.blank(edition), name);
		for (int round = 0; round < 8; round++) {
			Map<String, BigDecimal> typed = randomFigures(edition, table(edition, name), random, false);
			Figures expected = Figures.of(edition, typed, Map.of()).withTotals();
			typeAll(typed);
			assertThat(values()).isEqualTo(texts(expected, table(edition, name)));
			assertThat(off()).containsExactlyInAnyOrderElementsOf(findings(expected, name));
		}
	}

	@Test
	void totalsThatAreTypedAreCheckedInsteadOfComputed() {
		Random random = new Random(7);
		for (int round = 0; round < 4; round++) {
			Map<String, BigDecimal> typed = randomFigures(EDITION, table(EDITION, "table3"), random, true);
			Figures figures = Figures.of(EDITION, typed, Map.of());
			show(EDITION, "table3", new Shown(figures, false, Map.of(), Map.of(), Map.of()));
			assertThat(values()).isEqualTo(texts(figures, table(EDITION, "table3")));
			assertThat(off()).containsExactlyInAnyOrderElementsOf(findings(figures, "table3"));
		}
	}

	@Test
	void aColumnShowsWhetherItAddsUpAndLeadsToItsFirstCell() {
		showBlank("table3");
		Locator balance = this.page.locator("[data-balances] li").first();
		assertThat(balance).hasText("自然人列：还没有数");
		box("一", "自然人").pressSequentially("10");
		assertThat(balance).hasText("自然人列：新收 10 + 结转 0 = 10，办理结果总计 0 + 结转下年度 0 = 0，相差 10");
		assertThat(balance).hasClass("balance off");
		assertThat(this.page.locator("td.unbalanced input[id$='/自然人']")).hasCount(4);
		box("三（一）", "自然人").pressSequentially("10");
		assertThat(box("三（七）", "总计")).hasValue("10");
		assertThat(balance).hasText("自然人列：新收 10 + 结转 0 = 10，办理结果总计 10 + 结转下年度 0 = 10，相符");
		assertThat(balance).hasClass("balance ok");
		assertThat(this.page.locator("td.unbalanced")).hasCount(0);
		box("三（四）3", "其他").focus();
		balance.getByRole(AriaRole.LINK).click();
		assertThat(box("一", "自然人")).isFocused();
	}

	@Test
	void whatChangedIsToldOnceTheTypingPauses() {
		showBlank("table3");
		box("一", "自然人").pressSequentially("10");
		assertThat(this.page.locator("[data-announcer]")).hasText(
				"自然人列：新收 10 + 结转 0 = 10，办理结果总计 0 + 结转下年度 0 = 0，相差 10；总计列：新收 10 + 结转 0 = 10，办理结果总计 0 + 结转下年度 0 = 0，相差 10");
	}

	@Test
	void arrowsAndEnterMoveAsInASpreadsheetAndTotalsAreSteppedOver() {
		showBlank("table3");
		box("一", "自然人").click();
		press("ArrowRight", "ArrowDown");
		assertThat(box("二", "商业企业")).isFocused();
		press("ArrowLeft", "Enter");
		assertThat(box("三（一）", "自然人")).isFocused();
		press("Shift+Enter", "ArrowUp", "ArrowUp");
		assertThat(box("一", "自然人")).isFocused();
		press("Control+End");
		assertThat(box("四", "其他")).isFocused();
		press("ArrowUp");
		assertThat(box("三（六）3", "其他")).isFocused();
		press("ArrowRight");
		assertThat(box("三（六）3", "其他")).isFocused();
		press("Tab");
		assertThat(box("四", "自然人")).isFocused();
		press("Control+Home");
		assertThat(box("一", "自然人")).isFocused();
		assertThat(server.sent()).isEmpty();
	}

	@Test
	void anArrowLeavesABoxOnlyFromTheEdgeOfItsText() {
		show(Figures.of(EDITION, Map.of("table3/一/商业企业", new BigDecimal("123")), Map.of()), "table3");
		box("一", "商业企业").click();
		press("F2", "ArrowLeft", "ArrowLeft", "ArrowRight");
		assertThat(box("一", "商业企业")).isFocused();
		this.page.keyboard().type("9");
		assertThat(box("一", "商业企业")).hasValue("1293");
		press("Home", "ArrowLeft");
		assertThat(box("一", "自然人")).isFocused();
		press("ArrowRight");
		this.page.keyboard().type("5");
		assertThat(box("一", "商业企业")).hasValue("5");
		press("Escape");
		assertThat(box("一", "商业企业")).hasValue("1293");
	}

	@Test
	void theArrowsPassTheHeadsBetweenTheBlocksOfATable() {
		showBlank("table2");
		box("table2/规章/现行有效件数").click();
		press("ArrowDown", "ArrowDown");
		assertThat(box("table2/行政许可/本年处理决定数量")).isFocused();
		press("ArrowRight", "ArrowDown");
		assertThat(box("table2/行政处罚/本年处理决定数量")).isFocused();
	}

	@Test
	void keysThatBelongToAnInputMethodMoveNothing() {
		showBlank("table3");
		box("一", "自然人").click();
		this.page.evaluate(
				"""
						() => document.activeElement.dispatchEvent(
							new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true }))""");
		assertThat(box("一", "自然人")).isFocused();
	}

	@Test
	void aTextIsRefusedWhenItsBoxIsLeftAndNotBefore() {
		showBlank("table3");
		Locator box = box("三（五）2", "科研机构");
		box.click();
		this.page.keyboard().type("十二");
		assertThat(box).not().hasAttribute("aria-invalid", "true");
		assertThat(this.page.locator("td.invalid")).hasCount(0);
		assertThat(this.page.locator("[data-balances]")).not().containsText("没有读懂");
		press("Enter");
		assertThat(box).hasAttribute("aria-invalid", "true");
		assertThat(box).hasAccessibleDescription("“十二”不是一个数，请用阿拉伯数字填写，例如 1271");
		assertThat(box).hasValue("十二");
		assertThat(this.page.locator("[data-balances]")).containsText("有 1 格没有读懂，暂按空白计算");
		box.fill("12");
		press("Enter");
		assertThat(box).not().hasAttribute("aria-invalid", "true");
		assertThat(box).hasAccessibleDescription("");
		assertThat(this.page.locator("td.invalid")).hasCount(0);
	}

	@Test
	void fullWidthDigitsAndSeparatorsAreCertain() {
		showBlank("table3");
		Locator box = box("一", "自然人");
		box.fill("１，２７１（其中修订16件）");
		press("Enter");
		assertThat(box).hasValue("1271（其中修订16件）");
		assertThat(box).hasAccessibleDescription("");
		assertThat(box).not().hasAttribute("data-unsettled", Pattern.compile(".*"));
	}

	@Test
	void theServersOwnRemarksAreWiredToTheirBoxes() {
		String cell = "table3/一/自然人";
		show(EDITION, "table3", new Shown(Figures.blank(EDITION), true, Map.of(cell, "\"></script><b>十二"),
				Map.of(cell, "不是一个数"), Map.of(cell, "12")));
		Locator box = box("一", "自然人");
		assertThat(box).hasValue("\"></script><b>十二");
		assertThat(box).hasAccessibleDescription("不是一个数 现存 12");
		assertThat(box).hasAccessibleName("一、本年新收政府信息公开申请数量 · 自然人");
		assertThat(this.page.locator("td.invalid.conflict")).hasCount(1);
		box.fill("12");
		press("Enter");
		assertThat(box).hasAccessibleDescription("现存 12");
		assertThat(this.page.locator("td.invalid")).hasCount(0);
	}

	@Test
	void leavingWithUnsavedFiguresIsAskedAbout() {
		showBlank("table3");
		List<String> asked = new ArrayList<>();
		this.page.onDialog((dialog) -> {
			asked.add(dialog.type());
			dialog.accept();
		});
		box("一", "自然人").fill("3");
		this.page.getByText("离开").click();
		assertThat(this.page.getByText("别处")).isVisible();
		assertThat(asked).containsExactly("beforeunload");
	}

	@Test
	void leavingAFormThatCameBackIsAskedAbout() {
		show(EDITION, "table3", new Shown(Figures.blank(EDITION), true, Map.of("table3/一/自然人", "十二"),
				Map.of("table3/一/自然人", "不是一个数"), Map.of()));
		List<String> asked = new ArrayList<>();
		this.page.onDialog((dialog) -> {
			asked.add(dialog.type());
			dialog.accept();
		});
		box("一", "商业企业").click();
		this.page.getByText("离开").click();
		assertThat(this.page.getByText("别处")).isVisible();
		assertThat(asked).containsExactly("beforeunload");
	}

	@Test
	void leavingWithoutAChangeIsNotAskedAbout() {
		showBlank("table3");
		this.page.onDialog((dialog) -> this.complaints.add(dialog.type()));
		box("一", "自然人").fill("3");
		box("一", "自然人").fill("");
		this.page.getByText("离开").click();
		assertThat(this.page.getByText("别处")).isVisible();
	}

	@Test
	void aFormIsSentOnceWithTheButtonThatWasPressed() {
		showBlank("table3");
		this.page.onDialog((dialog) -> this.complaints.add(dialog.type()));
		box("一", "自然人").fill("3");
		this.page.getByText("检查").evaluate("(button) => { button.click(); button.click(); }");
		assertThat(this.page.getByText("已保存")).isVisible();
		assertThat(server.sent()).hasSize(1);
		assertThat(server.sent().get(0)).contains("action=check", "=3");
	}

	@Test
	void whatWasTypedIsStillThereAfterARefusalAndTheWayBack() {
		showBlank("table3");
		box("一", "自然人").fill("２94500");
		press("Enter");
		box("一", "其他").fill("十二");
		press("Enter");
		box("三（一）", "自然人").fill("4");
		server.expire();
		save().click();
		assertThat(this.page.getByText("登录已过期")).isVisible();
		assertThat(this.complaints).singleElement().asString().contains("403");
		this.complaints.clear();
		this.page.goBack();
		assertThat(box("一", "自然人")).hasValue("294500");
		assertThat(box("一", "其他")).hasValue("十二");
		assertThat(box("一", "其他")).hasAttribute("aria-invalid", "true");
		assertThat(box("三（一）", "自然人")).hasValue("4");
		assertThat(box("一", "总计")).hasValue("294500");
		assertThat(box("三（七）", "总计")).hasValue("4");
		assertThat(this.page.locator("[data-balances] li").first()).containsText("相差 294496");
	}

	@Test
	void noSuggestionsLieOverTheBoxThatIsTypedIn() {
		showBlank("table3");
		box("一", "自然人").click();
		assertThat(this.page.locator("td input[autocomplete]")).hasCount(1);
		press("1", "ArrowDown");
		assertThat(box("二", "自然人")).hasAttribute("autocomplete", "off");
		assertThat(this.page.locator("td input[autocomplete]")).hasCount(1);
	}

	@Test
	void theClickThatSavesIsNotLostWhenItLeavesABoxThatIsRefused() {
		showBlank("table2");
		box("table2/规章/本年制发件数").fill("十二");
		save().click();
		assertThat(this.page.getByText("已保存")).isVisible();
		assertThat(server.sent()).hasSize(1);
	}

	@Test
	void theGridWorksWithoutScript() {
		try (BrowserContext plain = browser
			.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))) {
			server.show(Figures.blank(EDITION), table(EDITION, "table4"));
			Page page = plain.newPage();
			page.navigate(server.address());
			page.getByLabel("行政复议 · 结果维持").fill("4");
			assertThat(page.locator("[data-balances] li")).hasCount(0);
			page.locator("button[value=save]").click();
			assertThat(page.getByText("已保存")).isVisible();
			assertThat(server.sent().get(0)).contains("=4", "action=save");
		}
	}

	@ParameterizedTest
	@CsvSource({ "table2", "table3", "table4" })
	void theGridIsAccessible(String name) {
		showBlank(name);
		box(table(EDITION, name).cells().get(0).name()).fill("十二");
		press("Enter");
		Accessibility.check(this.page);
	}

	private void typeAll(Map<String, BigDecimal> figures) {
		Map<String, String> texts = new LinkedHashMap<>();
		figures.forEach((cell, value) -> texts.put(cell, value.toPlainString()));
		this.page.evaluate("""
				(texts) => {
					document.querySelectorAll("td input").forEach((box) => (box.value = texts[box.name] ?? ""));
					document.querySelector("td input").dispatchEvent(new Event("input", { bubbles: true }));
				}""", texts);
	}

	private List<String> off() {
		return this.page.locator(".balance.off").allTextContents();
	}

	private static List<String> findings(Figures figures, String table) {
		ReportContent content = new ReportContent(new Reporter("640422", "西吉县"), 2021, Scope.OWN, "", figures,
				Narratives.empty(), Contact.NONE);
		return Checks.run(new Examined(content, false, null))
			.stream()
			.filter((finding) -> finding.concerns(table) && finding.expected() != null)
			.filter((finding) -> isAddedUp(finding, figures.edition()))
			.map(Finding::message)
			.toList();
	}

	/** What is compared otherwise is left to the checks of the portal. */
	private static boolean isAddedUp(Finding finding, Edition edition) {
		return edition.balances().stream().anyMatch((balance) -> balance.check().equals(finding.check()))
				|| edition.floors().stream().anyMatch((floor) -> floor.check().equals(finding.check()));
	}

}
