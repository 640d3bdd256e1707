package org.nianbao.desk;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.account.Accounts;
import org.nianbao.account.AdminPages;
import org.nianbao.account.Role;
import org.nianbao.account.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class SettingsPageTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Accounts accounts;

	@Test
	void whereNoMailIsSetUpThePageSaysSoAndLeadsToThePassword() {
		AdminPages pages = new AdminPages(this.mvc, this.accounts);
		Document page = pages.get("/desk/settings", pages.person(Role.AUDITOR, null)).page(HttpStatus.OK);
		assertThat(page.select("main").text()).contains("本门户没有设置发邮件");
		assertThat(page.select("main form, #email")).isEmpty();
		assertThat(page.select("main a[href=/desk/password]").text()).isEqualTo("修改口令");
		assertThat(page.select("header a[href=/desk/settings]").text()).isEqualTo("设置");
	}

	@Test
	void whereNoMailIsSetUpAdministratorsAreNotAskedForAddresses() {
		AdminPages pages = new AdminPages(this.mvc, this.accounts);
		SignedIn admin = pages.person(Role.ADMIN, null);
		for (String address : new String[] { "/admin/accounts/new", "/admin/accounts/" + admin.id() }) {
			assertThat(pages.get(address, admin).page(HttpStatus.OK).text()).doesNotContain("邮箱");
		}
	}

}
