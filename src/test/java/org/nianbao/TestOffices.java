package org.nianbao;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.nianbao.account.Accounts;
import org.nianbao.account.Grant;
import org.nianbao.account.Role;
import org.nianbao.account.SignedIn;
import org.nianbao.form.Contact;
import org.nianbao.organization.Organization;
import org.nianbao.organization.OrganizationKind;
import org.nianbao.organization.Organizations;

/**
 * Opens an office of its own for a test: an organization below Xiji county with people,
 * so that no test meets another's reports.
 */
public class TestOffices {

	/** What every person of a test office signs in with. */
	public static final String PASSWORD = "a-password-for-tests";

	private static final AtomicInteger COUNTER = new AtomicInteger();

	private final Organizations organizations;

	private final Accounts accounts;

	TestOffices(Organizations organizations, Accounts accounts) {
		this.organizations = organizations;
		this.accounts = accounts;
	}

	/**
	 * Opens an office.
	 */
	public TestOffice open() {
		int number = COUNTER.incrementAndGet();
		Organization county = this.organizations.findByCode("640422").orElseThrow();
		Organization organization = this.organizations.save(new Organization("test-" + number, "第" + number + "测试局",
				OrganizationKind.DEPARTMENT, county, new Contact("办公室", "测试路1号", "756200", "0954-0000000")));
		return new TestOffice(organization, person("filer-" + number, Role.FILER, organization),
				person("reviewer-" + number, Role.REVIEWER, organization),
				person("auditor-" + number, Role.AUDITOR, organization));
	}

	private SignedIn person(String username, Role role, Organization organization) {
		return this.accounts.open(username, role.label() + username, PASSWORD,
				Set.of(new Grant(role, organization.getId())));
	}

	/**
	 * An organization and its people.
	 *
	 * @param organization the organization
	 * @param filer who enters its reports
	 * @param reviewer who reviews them
	 * @param auditor who reads them
	 */
	public record TestOffice(Organization organization, SignedIn filer, SignedIn reviewer, SignedIn auditor) {

	}

}
