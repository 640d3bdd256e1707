package org.nianbao.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nianbao.account.Accounts;
import org.nianbao.account.Grant;
import org.nianbao.account.Role;
import org.nianbao.account.SignedIn;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;
import org.nianbao.organization.Organization;
import org.nianbao.organization.OrganizationKind;
import org.nianbao.organization.Organizations;
import org.nianbao.publication.Publishing;
import org.nianbao.report.Beginning;
import org.nianbao.report.Reports;
import org.nianbao.report.Review;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Xiji sample: two real reports, taken in, reviewed and issued the way that any
 * historical report is, and an account for each role.
 */
class Sample {

	private static final List<String> REPORTS = List.of("640422-2019", "640422-2020");

	private final Organizations organizations;

	private final Accounts accounts;

	private final Beginning beginning;

	private final Reports reports;

	private final Review review;

	private final Publishing publishing;

	Sample(Organizations organizations, Accounts accounts, Beginning beginning, Reports reports, Review review,
			Publishing publishing) {
		this.organizations = organizations;
		this.accounts = accounts;
		this.beginning = beginning;
		this.reports = reports;
		this.review = review;
		this.publishing = publishing;
	}

	/**
	 * Loads the sample into an empty portal, all of it or nothing; into any other portal
	 * nothing.
	 * @param password what the sample accounts sign in with
	 */
	@Transactional
	public void loadIfEmpty(String password) {
		if (!this.accounts.none()) {
			return;
		}
		ReportContent newest = content(REPORTS.get(REPORTS.size() - 1));
		Organization organization = this.organizations.save(new Organization(newest.organization().code(),
				newest.organization().name(), OrganizationKind.GOVERNMENT, null, newest.contact()));
		Map<Role, SignedIn> people = open(organization, password);
		REPORTS.forEach((report) -> issue(content(report), text(report + ".remark.txt").strip(), people));
	}

	private Map<Role, SignedIn> open(Organization organization, String password) {
		Map<Role, SignedIn> people = new HashMap<>();
		for (SampleAccounts.Person person : SampleAccounts.PEOPLE) {
			Long scope = (person.role() == Role.ADMIN) ? null : organization.getId();
			people.put(person.role(), this.accounts.open(person.username(), person.displayName(), password,
					Set.of(new Grant(person.role(), scope))));
		}
		return people;
	}

	private void issue(ReportContent content, String remark, Map<Role, SignedIn> people) {
		SignedIn reviewer = people.get(Role.REVIEWER);
		long id = this.beginning.takeIn(content, people.get(Role.FILER));
		this.review.approve(id, version(id, reviewer), remark, reviewer);
		this.publishing.publish(id, version(id, reviewer), reviewer);
	}

	private int version(long id, SignedIn reviewer) {
		return this.reports.open(id, reviewer).version();
	}

	private static ReportContent content(String report) {
		return ReportJson.read(text(report + ".json").getBytes(StandardCharsets.UTF_8));
	}

	private static String text(String file) {
		try {
			return new ClassPathResource("db/sample/" + file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("the sample " + file + " is missing", ex);
		}
	}

}
