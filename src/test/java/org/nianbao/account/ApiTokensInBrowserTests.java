package org.nianbao.account;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalInBrowser;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An administrator issues a token and revokes it, on a wide and on a narrow screen, with
 * script and without.
 */
class ApiTokensInBrowserTests extends PortalInBrowser {

	private static final String SECRET = "nb_";

	@Autowired
	private Accounts accounts;

	private final String name = AdminPages.unique("县局 OA 系统");

	@ParameterizedTest
	@CsvSource({ "1440, 900", "390, 844" })
	void aTokenIsIssuedOnceShownOnceAndRevoked(int width, int height) throws Exception {
		anonymously(width, height, this::aTokensLife);
	}

	@Test
	void aTokenIsIssuedOnceShownOnceAndRevokedWithoutScript() throws Exception {
		withoutScript(390, 844, this::aTokensLife);
	}

	private void aTokensLife() {
		signIn(new AdminPages(null, this.accounts).person(Role.ADMIN, null));
		find();
		issue();
		leaveAndComeBack();
		revoke();
	}

	private void find() {
		link("管理单位、账号和令牌").click();
		link("令牌").click();
		check();
	}

	private void issue() {
		link("签发令牌").click();
		check();
		this.page.getByLabel("有效期至").fill("2001-01-01");
		button("签发").click();
		assertThat(this.page.getByRole(AriaRole.ALERT)).containsText("请填写使用令牌的系统");
		check();
		this.page.getByLabel("使用令牌的系统").fill(this.name);
		this.page.getByLabel("有效期至").fill("2099-12-31");
		button("签发").dblclick();
		assertThat(this.page.locator("[data-token] code").first()).containsText(SECRET);
		check();
	}

	private void leaveAndComeBack() {
		link("已经保存好，返回列表").click();
		assertThat(row()).hasCount(1);
		assertThat(row()).containsText("2099-12-31");
		check();
		this.page.goBack();
		assertThat(this.page.locator("h1")).hasText("令牌已经显示过了");
		assertThat(this.page.locator("[data-token]")).hasCount(0);
		check();
		link("返回列表").click();
	}

	private void revoke() {
		row().getByRole(AriaRole.LINK).click();
		assertThat(this.page.locator("h1")).containsText(this.name);
		check();
		button("撤销这个令牌").click();
		assertThat(this.page.getByRole(AriaRole.STATUS)).containsText("已撤销“" + this.name + "”的令牌");
		assertThat(row()).containsText("已撤销");
		check();
	}

	private Locator row() {
		return this.page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(this.name));
	}

}
