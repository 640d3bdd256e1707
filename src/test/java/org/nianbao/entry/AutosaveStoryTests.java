package org.nianbao.entry;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.PortalInBrowser;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.account.Accounts;
import org.nianbao.account.Grant;
import org.nianbao.account.Role;
import org.nianbao.account.SignedIn;
import org.nianbao.form.ReportContent;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Filling in without ever pressing a button, through lost connections and ended sign-ins,
 * alone and together.
 */
class AutosaveStoryTests extends PortalInBrowser {

	private static final String CELL = "table3/一/自然人";

	private static final String OTHER = "table3/一/商业企业";

	private static final String THIRD = "table3/二/自然人";

	/** A text that no check says anything about. */
	private static final String CHANGED = SampleReports.complete(2022).narratives().text("一") + "\n全年组织了业务培训。";

	private static final Pattern SAVED = Pattern.compile("^已保存 \\d\\d:\\d\\d:\\d\\d$");

	@Autowired
	private Accounts accounts;

	private TestOffice office;

	private long id;

	private CuttableLine line;

	@BeforeEach
	void begin() throws IOException {
		this.line = new CuttableLine(port());
		this.office = this.offices.open();
		this.id = this.reports.begin(this.office, 2023);
		this.page = newWindow().newPage();
		signIn(this.office.filer());
		open(this.page, "table3");
	}

	@AfterEach
	void hangUp() throws IOException {
		this.line.close();
	}

	@Test
	void whatIsTypedIsSavedAMomentLaterAndStandsThereAfterwards() {
		type(CELL, "12");
		assertThat(state(this.page)).hasText(SAVED);
		assertThat(stored(CELL)).isEqualTo("12");
		this.page.reload();
		assertThat(box(this.page, CELL)).hasValue("12");
		assertThat(state(this.page)).containsText("上次保存");
	}

	@Test
	void theFindingsAndTheSectionsStateFollow() {
		assertThat(sections(this.page)).containsText("未填");
		type(CELL, "12");
		assertThat(state(this.page)).hasText(SAVED);
		assertThat(sections(this.page)).containsText("填了一部分");
	}

	@Test
	void aTextIsSavedWhenTypingRests() {
		open(this.page, "opening");
		this.page.getByLabel("正文").pressSequentially("根据《条例》编制。");
		this.page.getByLabel("电话").fill("0954-3016271");
		assertThat(state(this.page)).hasText(SAVED);
		this.page.reload();
		assertThat(this.page.getByLabel("正文")).hasValue("根据《条例》编制。");
		assertThat(this.page.getByLabel("电话")).hasValue("0954-3016271");
	}

	@Test
	void theButtonSavesAtOnceAndLeadsOn() {
		box(this.page, CELL).fill("12");
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("保存").setExact(true)).click();
		assertThat(state(this.page)).hasText(SAVED);
		box(this.page, CELL).fill("13");
		this.page.getByText("保存，到下一部分").click();
		assertThat(this.page.locator("h1")).containsText("四、");
		assertThat(stored(CELL)).isEqualTo("13");
	}

	@Test
	void whoLeavesInTheMiddleOfABoxLosesNothing() {
		box(this.page, CELL).pressSequentially("12");
		open(this.page, "table4");
		open(this.page, "table3");
		assertThat(box(this.page, CELL)).hasValue("12");
		assertThat(state(this.page)).containsText("保存 ");
		this.page.reload();
		assertThat(stored(CELL)).isEqualTo("12");
	}

	@Test
	void whatIsNotUnderstoodIsNotSavedAndIsStillThereAfterwards() {
		type(OTHER, "3");
		type(CELL, "十二");
		assertThat(state(this.page)).containsText("有 1 处没有看懂或等待确认，没有保存");
		assertThat(state(this.page)).containsText("已保存");
		this.page.onDialog((dialog) -> dialog.accept());
		this.page.reload();
		assertThat(box(this.page, CELL)).hasValue("十二");
		assertThat(box(this.page, OTHER)).hasValue("3");
		type(CELL, "12");
		assertThat(state(this.page)).hasText(SAVED);
		assertThat(stored(CELL)).isEqualTo("12");
	}

	@Test
	void whatIsTypedWithoutAConnectionIsSavedWhenItIsBack() {
		this.page.context().setOffline(true);
		type(CELL, "1");
		type(OTHER, "2");
		type(THIRD, "3");
		assertThat(state(this.page)).containsText("有 3 处改动还没有保存：连接断开，恢复后自动保存");
		assertThat(stored(CELL)).isEmpty();
		this.page.context().setOffline(false);
		assertThat(state(this.page)).hasText(SAVED);
		assertThat(List.of(stored(CELL), stored(OTHER), stored(THIRD))).containsExactly("1", "2", "3");
	}

	@Test
	void aPageThatIsClosedWithoutAConnectionComesBackWithWhatWasTyped() throws IOException {
		this.line.cut();
		type(CELL, "1");
		type(OTHER, "2");
		assertThat(state(this.page)).containsText("有 2 处改动还没有保存");
		closeAndReconnect();
		open(this.page, "table3");
		assertThat(box(this.page, CELL)).hasValue("1");
		assertThat(state(this.page)).hasText(SAVED);
		assertThat(List.of(stored(CELL), stored(OTHER))).containsExactly("1", "2");
	}

	@Test
	void whatComesBackLateNeverOverwritesWhatSomebodyElseSavedMeanwhile() throws IOException {
		this.line.cut();
		type(CELL, "1");
		assertThat(state(this.page)).containsText("有 1 处改动还没有保存");
		closeAndReconnect();
		this.entry.type(this.id, CELL, "55", colleague());
		open(this.page, "table3");
		assertThat(both(this.page)).containsText("李四");
		assertThat(both(this.page)).containsText("填了 55");
		assertThat(stored(CELL)).isEqualTo("55");
		both(this.page).getByText("用我的 1").click();
		assertThat(state(this.page)).hasText(SAVED);
		assertThat(stored(CELL)).isEqualTo("1");
	}

	@Test
	void whatAColleagueHasPutBackIsNotOverwrittenByWhatWasSentOnTheWayOut() {
		box(this.page, CELL).pressSequentially("12");
		visit(this.page, "/desk");
		await(() -> stored(CELL).equals("12"));
		this.entry.type(this.id, CELL, "", colleague());
		open(this.page, "table3");
		assertThat(both(this.page)).containsText("李四");
		assertThat(both(this.page)).containsText("用我的 12");
		assertThat(stored(CELL)).isEmpty();
		both(this.page).getByText("用我的 12").click();
		assertThat(state(this.page)).hasText(SAVED);
		assertThat(stored(CELL)).isEqualTo("12");
	}

	@Test
	void whatIsStillOnThisMachineIsSavedBeforeTheReportIsSubmitted() throws IOException {
		this.id = this.reports.complete(this.office, 2022);
		this.reports.explainLateness(this.id, this.office);
		open(this.page, "general");
		this.line.cut();
		this.page.getByLabel("正文").fill(CHANGED);
		assertThat(state(this.page)).containsText("有 1 处改动还没有保存");
		closeAndReconnect();
		visit(this.page, "/desk/reports/" + this.id);
		Locator notice = this.page.locator(".notice").filter(new Locator.FilterOptions().setHasText("这台电脑上还有没有保存的改动"));
		assertThat(notice).isVisible();
		this.page.getByText("提交审核").click();
		assertThat(notice).isFocused();
		assertThat(this.page.locator(".page-head .tag").first()).hasText("编制中");
		notice.getByRole(AriaRole.LINK).click();
		assertThat(state(this.page)).hasText(SAVED);
		visit(this.page, "/desk/reports/" + this.id);
		assertThat(notice).isHidden();
		this.page.getByText("提交审核").click();
		assertThat(this.page.locator("[role=status]").first()).containsText("已提交");
	}

	@Test
	void whatWasSavedOnTheWayOutHoldsNothingBack() {
		this.id = this.reports.complete(this.office, 2022);
		this.reports.explainLateness(this.id, this.office);
		open(this.page, "general");
		this.page.getByLabel("正文").fill(CHANGED);
		visit(this.page, "/desk");
		await(() -> content().narratives().text("一").equals(CHANGED));
		visit(this.page, "/desk/reports/" + this.id);
		this.page.getByText("提交审核").click();
		assertThat(this.page.locator("[role=status]").first()).containsText("已提交");
	}

	@Test
	void theButtonConfirmsWhatStandsThereAlready() {
		assertThat(this.reports.open(this.id, this.office).saved().get("table3").never()).isTrue();
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("保存").setExact(true)).click();
		assertThat(state(this.page)).hasText(SAVED);
		assertThat(this.reports.open(this.id, this.office).saved().get("table3").by())
			.isEqualTo(this.office.filer().displayName());
	}

	@Test
	void aMachineThatKeepsNothingSaysSo() {
		this.page.context().addInitScript("Storage.prototype.setItem = () => { throw new Error('full'); }");
		this.page.reload();
		this.page.context().setOffline(true);
		type(CELL, "1");
		assertThat(state(this.page)).containsText("请不要关闭本页");
		this.page.context().setOffline(false);
		assertThat(state(this.page)).hasText(SAVED);
	}

	@Test
	void aSignInThatEndsInTheMiddleKeepsEverything() {
		this.page.context().clearCookies();
		type(CELL, "12");
		assertThat(state(this.page)).containsText("有 1 处改动还没有保存：登录已结束：请在新标签页登录");
		Page tab = this.page.context()
			.waitForPage(
					() -> this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("在新标签页登录")).click());
		signIn(tab, this.office.filer());
		assertThat(tab.locator("h1")).containsText("工作台");
		this.page.bringToFront();
		assertThat(state(this.page)).hasText(SAVED);
		assertThat(stored(CELL)).isEqualTo("12");
	}

	@Test
	void whatOneHasTypedIsNotSavedInTheNameOfWhoSignsInNext() {
		this.page.context().clearCookies();
		type(CELL, "12");
		Page tab = this.page.context()
			.waitForPage(
					() -> this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("在新标签页登录")).click());
		signIn(tab, colleague());
		assertThat(state(this.page)).containsText("现在登录的是另一个人");
		open(tab, "table3");
		assertThat(box(tab, CELL)).hasValue("");
		assertThat(stored(CELL)).isEmpty();
	}

	@Test
	void aReportThatIsSubmittedMeanwhileSaysSo() {
		this.id = this.reports.complete(this.office, 2022);
		this.reports.explainLateness(this.id, this.office);
		open(this.page, "table3");
		this.reports.submit(this.id, this.office);
		type(CELL, "12");
		assertThat(state(this.page)).containsText("“待审核”，不能填写");
		assertThat(box(this.page, CELL)).hasValue("12");
		assertThat(stored(CELL)).isEqualTo("0");
	}

	@Test
	void twoPeopleSeeEachOtherAndEachOthersChanges() {
		Page colleague = pageOf(colleague());
		open(colleague, "table3");
		box(colleague, OTHER).focus();
		people(this.page, "李四 正在填写 第三部分");
		people(colleague, this.office.filer().displayName() + " 正在填写 第三部分");
		box(colleague, CELL).focus();
		assertThat(this.page.locator("td[data-present='李四'] [id='" + CELL + "']")).isVisible();
		type(colleague, OTHER, "15");
		assertThat(box(this.page, OTHER)).hasValue("15");
		assertThat(this.page.getByText("李四 改为 15")).isVisible();
		assertThat(box(this.page, "table3/一/总计")).hasValue("15");
		type(CELL, "1");
		assertThat(state(this.page)).hasText(SAVED);
		assertThat(box(colleague, CELL)).hasValue("1");
	}

	@Test
	void whoReadsIsSeenAndSeesWhoFillsIn() {
		Page auditor = pageOf(this.office.auditor());
		open(auditor, "table3");
		people(auditor, this.office.filer().displayName() + " 正在填写 第三部分");
		people(this.page, this.office.auditor().displayName() + " 正在查看 第三部分");
	}

	@Test
	void ofACellThatTwoPeopleChangeBothValuesAreShownAndOneIsChosen() {
		Page colleague = pageOf(colleague());
		open(colleague, "table3");
		this.page.context().setOffline(true);
		type(CELL, "13");
		type(OTHER, "7");
		type(colleague, CELL, "15");
		type(colleague, OTHER, "8");
		assertThat(state(colleague)).hasText(SAVED);
		this.page.context().setOffline(false);
		Locator cell = this.page.locator("td.differs").filter(new Locator.FilterOptions().setHas(box(this.page, CELL)));
		Locator other = this.page.locator("td.differs")
			.filter(new Locator.FilterOptions().setHas(box(this.page, OTHER)));
		assertThat(cell).containsText("填了 15");
		assertThat(state(this.page)).containsText("有 2 处与别人填的不一样");
		assertThat(stored(CELL)).isEqualTo("15");
		cell.getByText("用我的 13").click();
		other.getByText("用对方的 8").click();
		assertThat(state(this.page)).hasText(SAVED);
		assertThat(this.page.locator(".differs")).hasCount(0);
		assertThat(box(this.page, OTHER)).hasValue("8");
		assertThat(List.of(stored(CELL), stored(OTHER))).containsExactly("13", "8");
		assertThat(box(colleague, CELL)).hasValue("13");
	}

	@Test
	void ofATextThatTwoPeopleChangeBothAreShownAndOneIsChosen() {
		open(this.page, "general");
		Page colleague = pageOf(colleague());
		open(colleague, "general");
		this.page.context().setOffline(true);
		this.page.getByLabel("正文").fill("我写的");
		colleague.getByLabel("正文").fill("对方写的");
		assertThat(state(colleague)).hasText(SAVED);
		this.page.context().setOffline(false);
		assertThat(this.page.locator(".both .quote")).hasText("对方写的");
		assertThat(this.page.getByLabel("正文", new Page.GetByLabelOptions().setExact(true))).hasValue("我写的");
		this.page.getByText("用对方的").click();
		assertThat(this.page.getByLabel("正文", new Page.GetByLabelOptions().setExact(true))).hasValue("对方写的");
		assertThat(this.page.locator("[data-preview]")).containsText("对方写的");
	}

	private SignedIn colleague() {
		return this.accounts.open("li-si-" + this.id, "李四", TestOffices.PASSWORD,
				Set.of(new Grant(Role.FILER, this.office.organization().getId())));
	}

	/** A page of somebody else, in a window of its own. */
	private Page pageOf(SignedIn person) {
		Page opened = newWindow().newPage();
		signIn(opened, person);
		return opened;
	}

	private void open(Page opened, String key) {
		visit(opened, "/desk/reports/" + this.id + "/" + key);
	}

	private void visit(Page opened, String path) {
		opened.navigate("http://127.0.0.1:" + this.line.port() + path);
	}

	private void closeAndReconnect() {
		BrowserContext window = this.page.context();
		this.page.close();
		this.page = window.newPage();
		this.line.mend();
	}

	private void await(BooleanSupplier happened) {
		this.page.waitForCondition(happened);
	}

	private void type(String cell, String text) {
		type(this.page, cell, text);
	}

	private static void type(Page opened, String cell, String text) {
		box(opened, cell).fill(text);
		box(opened, cell).press("Tab");
	}

	private static Locator box(Page opened, String cell) {
		return opened.locator("[id='" + cell + "']");
	}

	private static Locator state(Page opened) {
		return opened.locator("[data-autosave]");
	}

	private static Locator both(Page opened) {
		return opened.locator(".both");
	}

	private static Locator sections(Page opened) {
		return opened.locator(".step-list [aria-current]");
	}

	private static void people(Page opened, String words) {
		assertThat(opened.locator("[data-people]")).containsText(words);
	}

	private ReportContent content() {
		return this.reports.open(this.id, this.office).content();
	}

	private String stored(String cell) {
		return content().figures().text(SampleReports.cell(content(), cell));
	}

}
