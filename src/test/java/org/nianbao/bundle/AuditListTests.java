package org.nianbao.bundle;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.Accounts;
import org.nianbao.account.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list that auditors choose from.
 */
@PortalTest
class AuditListTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcTemplate jdbc;

	private TestOffice office;

	private long id;

	private BundlePages pages;

	@BeforeEach
	void publish() {
		this.office = this.offices.open();
		this.id = this.reports.complete(this.office, 2023);
		this.reports.publish(this.id, this.office);
		this.pages = new BundlePages(this.mvc, this.office.auditor());
	}

	@Test
	void anAuditorChoosesFromWhatWasIssued() throws Exception {
		this.reports.begin(this.office, 2022);
		Document page = this.pages.list();
		assertThat(page.select("tbody th").eachText())
			.containsExactly(this.office.organization().getName() + "2023年政府信息公开工作年度报告");
		assertThat(page.select("tbody a").eachAttr("href")).containsExactly("/desk/reports/" + this.id + "/proof",
				"/audit/reports/" + this.id + ".pdf", "/desk/reports/" + this.id + "/history");
		assertThat(this.pages.open("/desk").select("a[href=/audit]")).hasSize(1);
		Document none = this.pages.open("/audit?year=2019&name=没有");
		assertThat(none.select(".empty").text()).isEqualTo("没有符合条件的报告，请换一个名称、年度或单位。");
		assertThat(none.select("form[action=/audit/bundles]")).isEmpty();
		assertThat(this.pages.open("/audit?page=99&year=2023&name=测试局").select("tbody tr")).hasSize(1);
	}

	@Test
	void whatIsChosenStaysChosenAndIsWhatTheButtonTakes() throws Exception {
		CopiedReports.of(this.id, this.office.organization(), List.of("教育局", "财政局"), this.jdbc);
		Document page = this.pages.list();
		assertThat(page.select("input[name=year]").eachAttr("value")).containsExactly("2023");
		assertThat(page.select(".units summary").text()).isEqualTo("单位：全部 3 家");
		String unit = page.select(".units label:contains(教育局) input").val();
		Document chosen = this.pages.open("/audit?year=2023&org=" + unit + "&name=年度报告");
		assertThat(chosen.select("[role=search] input[checked]").eachAttr("value")).containsExactly("2023", unit);
		assertThat(chosen.select(".units summary").text()).isEqualTo("单位：已选 1 家，共 3 家");
		assertThat(chosen.select(".take button").text()).isEqualTo("生成打包文件（1 份）");
		assertThat(this.pages.ask("/audit?year=2023&org=" + unit + "&name=年度报告").redirect())
			.isEqualTo("/audit?name=%E5%B9%B4%E5%BA%A6%E6%8A%A5%E5%91%8A&year=2023&org=" + unit + "#bundles");
	}

	@Test
	void theListIsTheAuditors() throws Exception {
		for (SignedIn other : List.of(this.office.filer(), this.office.reviewer(),
				this.accounts.loadUserByUsername("admin"))) {
			BundlePages pages = new BundlePages(this.mvc, other);
			assertThat(pages.get("/audit").getStatus()).as(other.username()).isEqualTo(403);
			assertThat(pages.get("/audit/figures/2023.xlsx").getStatus()).as(other.username()).isEqualTo(403);
			assertThat(pages.open("/desk").select("a[href=/audit]")).isEmpty();
		}
		for (String address : List.of("/audit", "/audit/bundles/1.zip", "/audit/bundles/progress",
				"/audit/figures/2023.xlsx")) {
			assertThat(
					this.mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse().getRedirectedUrl())
				.as(address)
				.endsWith("/sign-in");
		}
	}

}
