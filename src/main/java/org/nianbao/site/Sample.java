package org.nianbao.site;

import java.io.IOException;
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
import org.nianbao.report.Reports;
import org.nianbao.report.Review;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Xiji sample: two real reports, taken in, reviewed and issued the way that any
 * historical report is, and an account for each role.
 */
class Sample {

	private static final Map<String, String> REPORTS = Map.of("640422-2019.json",
			"数字按西吉县当年公布的原样收录：表三“（七）总计”公布为 0 或空白，与“予以公开”10 件不符，未作改动。文字部分为本门户编写的示例。", "640422-2020.json",
			"数字取自西吉县当年公布的报告；来源文件缺表三末尾各行和第四部分，所缺数字按报告文字（办理完成 3 件，结转 0 件，无复议诉讼）补齐。文字部分为本门户编写的示例。");

	private final Organizations organizations;

	private final Accounts accounts;

	private final Reports reports;

	private final Review review;

	private final Publishing publishing;

	Sample(Organizations organizations, Accounts accounts, Reports reports, Review review, Publishing publishing) {
		this.organizations = organizations;
		this.accounts = accounts;
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
		List<ReportContent> contents = REPORTS.keySet().stream().sorted().map(Sample::read).toList();
		ReportContent newest = contents.get(contents.size() - 1);
		Organization organization = this.organizations.save(new Organization(newest.organization().code(),
				newest.organization().name(), OrganizationKind.GOVERNMENT, null, newest.contact()));
		Map<Role, SignedIn> people = open(organization, password);
		REPORTS.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((file) -> issue(read(file.getKey()), file.getValue(), people));
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
		long id = this.reports.takeIn(content, people.get(Role.FILER));
		this.review.approve(id, version(id, reviewer), remark, reviewer);
		this.publishing.publish(id, version(id, reviewer), reviewer);
	}

	private int version(long id, SignedIn reviewer) {
		return this.reports.open(id, reviewer).version();
	}

	private static ReportContent read(String file) {
		try {
			return ReportJson.read(new ClassPathResource("db/sample/" + file).getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new IllegalStateException("the sample " + file + " is missing", ex);
		}
	}

}
