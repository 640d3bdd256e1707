package org.nianbao.desk;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.account.Accounts;
import org.nianbao.account.Grant;
import org.nianbao.account.Role;
import org.nianbao.account.SignedIn;
import org.nianbao.form.Contact;
import org.nianbao.organization.Organization;
import org.nianbao.organization.OrganizationKind;
import org.nianbao.organization.Organizations;

/**
 * A county of its own, with offices below it and one reviewer for all.
 */
record TestCounty(TestOffice government, List<TestOffice> offices) {

	private static final AtomicInteger COUNTER = new AtomicInteger();

	static TestCounty open(Organizations organizations, Accounts accounts, int size) {
		int number = COUNTER.incrementAndGet();
		Organization county = organizations.save(new Organization("test-county-" + number, "第" + number + "试验县人民政府",
				OrganizationKind.GOVERNMENT, null, Contact.NONE));
		SignedIn reviewer = person(accounts, "county-reviewer-" + number, Role.REVIEWER, county);
		SignedIn auditor = person(accounts, "county-auditor-" + number, Role.AUDITOR, county);
		List<TestOffice> offices = IntStream.rangeClosed(1, size).mapToObj((office) -> {
			String name = number + "-" + office;
			Organization below = organizations.save(new Organization("test-bureau-" + name, "第" + name + "局",
					OrganizationKind.DEPARTMENT, county, Contact.NONE));
			return new TestOffice(below, person(accounts, "clerk-" + name, Role.FILER, below), reviewer, auditor);
		}).toList();
		SignedIn filer = person(accounts, "county-clerk-" + number, Role.FILER, county);
		return new TestCounty(new TestOffice(county, filer, reviewer, auditor), offices);
	}

	static SignedIn person(Accounts accounts, String username, Role role, Organization organization) {
		return accounts.open(username, role.label() + username, TestOffices.PASSWORD,
				Set.of(new Grant(role, organization.getId())));
	}

	SignedIn reviewer() {
		return this.government.reviewer();
	}

	TestOffice office(int number) {
		return this.offices.get(number - 1);
	}

}
