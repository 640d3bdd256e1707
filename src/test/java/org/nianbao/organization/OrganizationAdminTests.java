package org.nianbao.organization;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.account.Accounts;
import org.nianbao.account.AdminPages;
import org.nianbao.account.Role;
import org.nianbao.account.SignedIn;
import org.nianbao.audit.AuditEvent;
import org.nianbao.audit.AuditLog;
import org.nianbao.form.Contact;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@PortalTest
class OrganizationAdminTests {

	private static final String NEW = "/admin/organizations/new";

	private static final String LIST = "/admin/organizations";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Organizations organizations;

	@Autowired
	private OrganizationAdministration administration;

	@Autowired
	private AuditLog audit;

	private AdminPages pages;

	private SignedIn admin;

	private Organization county;

	@BeforeEach
	void countyWithAdministrator() {
		this.pages = new AdminPages(this.mvc, this.accounts);
		this.admin = this.pages.person(Role.ADMIN, null);
		this.county = save(OrganizationKind.GOVERNMENT, null);
	}

	@Test
	void onlyAnAdministratorGetsIn() {
		SignedIn filer = this.pages.person(Role.FILER, this.county.getId());
		this.pages.get("/admin", filer).page(HttpStatus.FORBIDDEN);
		this.pages.get(LIST, filer).page(HttpStatus.FORBIDDEN);
		this.pages.post(NEW, filer, "code", "x1", "name", "某局").page(HttpStatus.FORBIDDEN);
	}

	@Test
	void theAdministrationStartsWithTheOrganizations() {
		this.pages.get("/admin", this.admin).leadsTo(LIST);
	}

	@Test
	void anOrganizationIsAddedBelowAnotherAndListedThere() {
		String code = AdminPages.unique("dept");
		this.pages
			.post(NEW, this.admin, "code", code, "name", "县教育局", "kind", "DEPARTMENT", "parent", this.county.getCode(),
					"telephone", "0954-3012345")
			.leadsTo(LIST);
		Document list = this.pages.get(LIST, this.admin).page(HttpStatus.OK);
		String row = list.select("tr:contains(" + code + ")").text();
		assertThat(row).contains("第 2 级", "县教育局", "部门", "0954-3012345");
		assertThat(list.select("tbody tr").eachText().indexOf(row))
			.isEqualTo(list.select("tbody tr").eachText().indexOf(listed(list, this.county)) + 1);
		AuditEvent event = this.audit.history("organization/" + code).get(0);
		assertThat(List.of(event.actor(), event.action())).containsExactly(this.admin.username(), "ADD_ORGANIZATION");
		assertThat(event.detail()).contains("县教育局", this.county.getCode());
	}

	@Test
	void aWrongFormKeepsWhatWasTypedAndSaysWhatToDo() {
		Document page = this.pages
			.post(NEW, this.admin, "code", "-1", "name", "  ", "kind", "SCHOOL", "parent", "nowhere", "office", "办公室",
					"address", "路".repeat(201))
			.refused("name", "请填写名称");
		assertThat(page.select(".error-summary li").eachText()).hasSize(5)
			.anyMatch((line) -> line.contains("代码请用 2 到 32 个"))
			.anyMatch((line) -> line.contains("请选择类型"))
			.anyMatch((line) -> line.contains("没有这个上级单位"))
			.anyMatch((line) -> line.contains("缩短到 200 个字以内"));
		assertThat(page.getElementById("code").val()).isEqualTo("-1");
		assertThat(page.getElementById("office").val()).isEqualTo("办公室");
		assertThat(page.getElementById("name").attr("aria-describedby")).isEqualTo("name-hint name-error");
	}

	@Test
	void aCodeIsTakenOnlyOnce() {
		Document page = this.pages
			.post(NEW, this.admin, "code", this.county.getCode(), "name", "又一个县", "kind", "GOVERNMENT")
			.refused("code", "已经属于“" + this.county.getName() + "”");
		assertThat(page.getElementById("name").val()).isEqualTo("又一个县");
		assertThat(page.select("#kind option[selected]").val()).isEqualTo("GOVERNMENT");
	}

	@Test
	void nameContactAndPlaceChangeButNeverTheCode() {
		Organization town = save(OrganizationKind.TOWNSHIP, null);
		this.pages
			.post(address(town), this.admin, "code", "other", "kind", "GOVERNMENT", "name", "新名称", "parent",
					this.county.getCode(), "office", "党政办")
			.leadsTo(LIST);
		Organization changed = this.organizations.findById(town.getId()).orElseThrow();
		assertThat(changed.getCode()).isEqualTo(town.getCode());
		assertThat(changed.getKind()).isEqualTo(OrganizationKind.TOWNSHIP);
		assertThat(changed.getContact()).isEqualTo(new Contact("党政办", "", "", ""));
		assertThat(this.administration.stored(town.getId()).parent()).isEqualTo(this.county.getCode());
		assertThat(this.audit.history("organization/" + town.getCode()).get(0).detail().lines())
			.containsExactly("名称: " + town.getName() + " → 新名称", "上级:  → " + this.county.getCode(), "机构:  → 党政办");
	}

	@Test
	void nothingStandsBelowItself() {
		Organization department = save(OrganizationKind.DEPARTMENT, this.county);
		Document page = this.pages
			.post(address(this.county), this.admin, "name", "改过的县", "parent", department.getCode())
			.refused("parent", "不能作它的上级");
		assertThat(page.getElementById("name").val()).isEqualTo("改过的县");
		assertThat(page.select("#parent option").eachAttr("value")).doesNotContain(department.getCode());
		this.pages.post(address(this.county), this.admin, "name", "改过的县", "parent", this.county.getCode())
			.refused("parent", "不能作它的上级");
		assertThatIllegalArgumentException().isThrownBy(() -> this.county.moveUnder(department));
	}

	@Test
	void anUnknownOrganizationIsNotFound() {
		this.pages.get(LIST + "/999999999", this.admin).page(HttpStatus.NOT_FOUND);
		this.pages.post(LIST + "/999999999", this.admin, "name", "某局").page(HttpStatus.NOT_FOUND);
	}

	private Organization save(OrganizationKind kind, Organization parent) {
		String code = AdminPages.unique("org");
		return this.organizations.save(new Organization(code, "单位" + code, kind, parent, Contact.NONE));
	}

	private static String listed(Document list, Organization organization) {
		return list.select("tr:has(a[href$=/" + organization.getId() + "])").text();
	}

	private static String address(Organization organization) {
		return LIST + "/" + organization.getId();
	}

}
