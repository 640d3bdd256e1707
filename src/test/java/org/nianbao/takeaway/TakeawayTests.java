package org.nianbao.takeaway;

import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.account.Accounts;
import org.nianbao.account.AdminPages;
import org.nianbao.account.Role;
import org.nianbao.account.SignedIn;
import org.nianbao.background.Making;
import org.nianbao.background.MakingQueue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may have the site made, and how it is asked for.
 */
@PortalTest
class TakeawayTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TakeawayQueue queue;

	@Autowired
	private JdbcTemplate jdbc;

	private AdminPages pages;

	private SignedIn admin;

	@BeforeEach
	void signIn() {
		this.jdbc.update("delete from takeaway");
		this.pages = new AdminPages(this.mvc, this.accounts);
		this.admin = this.pages.person(Role.ADMIN, null);
	}

	@AfterEach
	void nothingIsLeftToMake() {
		this.jdbc.update("delete from takeaway");
	}

	@Test
	void onlyAnAdministratorMay() throws Exception {
		TestOffices.TestOffice office = this.offices.open();
		for (SignedIn person : new SignedIn[] { office.filer(), office.reviewer(), office.auditor() }) {
			assertThat(this.pages.get("/admin/site", person).response().getStatus()).isEqualTo(403);
			assertThat(this.pages.get("/admin/site.zip", person).response().getStatus()).isEqualTo(403);
			assertThat(this.pages.post("/admin/site", person).response().getStatus()).isEqualTo(403);
			assertThat(this.pages.post("/admin/site/cancel", person).response().getStatus()).isEqualTo(403);
		}
		for (String address : new String[] { "/admin/site", "/admin/site.zip" }) {
			assertThat(
					this.mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse().getRedirectedUrl())
				.contains("/sign-in");
		}
		assertThat(this.jdbc.queryForObject("select count(*) from takeaway", Integer.class)).isZero();
	}

	@Test
	void oneIsMadeAtATimeAndCanBeGivenUp() {
		this.pages.post("/admin/site", this.admin, "address", " https://www.example.gov.cn/nianbao/ ");
		assertThat(this.pages.get("/admin/site", this.admin).page(HttpStatus.OK).select("[data-words]").text())
			.isEqualTo("等待制作");
		this.pages.post("/admin/site", this.admin);
		assertThat(this.jdbc.queryForList("select address from takeaway", String.class))
			.containsExactly("https://www.example.gov.cn/nianbao");
		this.pages.post("/admin/site/cancel", this.admin);
		assertThat(this.pages.get("/admin/site", this.admin).page(HttpStatus.OK).select("[data-words]").text())
			.isEqualTo("已取消，没有文件");
		assertThat(this.queue.take(Instant.now())).isEmpty();
		assertThat(this.pages.get("/admin/site.zip", this.admin).response().getStatus()).isEqualTo(404);
		assertThat(this.jdbc.queryForList("select action from audit_event where actor = ? order by id", String.class,
				this.admin.username()))
			.containsSubsequence("ASK_SITE", "CANCEL_SITE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nianbao", "ftp://example.cn", "https://", "https://a b", "https://example.cn/?a=1",
			"https://example.cn/#a", "https://u:p@example.cn", "javascript:alert(1)" })
	void whatIsNoAddressIsRefused(String typed) {
		this.pages.post("/admin/site", this.admin, "address", typed).refused("address", "完整的网址");
		assertThat(this.jdbc.queryForObject("select count(*) from takeaway", Integer.class)).isZero();
	}

	@Test
	void whatEndedWithItsPortalIsBegunAnew() {
		this.pages.post("/admin/site", this.admin);
		Making died = this.queue.take(Instant.now()).orElseThrow();
		Instant later = Instant.now().plus(MakingQueue.SILENCE).plusSeconds(1);
		assertThat(this.queue.take(Instant.now())).isEmpty();
		assertThat(this.queue.take(later)).contains(new Making(died.id(), this.admin.id(), 2));
		assertThat(this.queue.advance(died, 1, 1, later)).isFalse();
	}

}
