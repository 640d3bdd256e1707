package org.nianbao.report;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.Accounts;
import org.nianbao.account.Grant;
import org.nianbao.account.Role;
import org.nianbao.account.SignedIn;
import org.nianbao.check.Examination;
import org.nianbao.check.Finding;
import org.nianbao.check.Trial;
import org.nianbao.check.Trial.Operand;
import org.nianbao.entry.TestEntry;
import org.nianbao.form.Contact;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.organization.Organization;
import org.nianbao.organization.OrganizationKind;
import org.nianbao.organization.Organizations;
import org.nianbao.publication.Publishing;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the checks read besides a report: the deadline, last year's, and what the
 * organizations below published.
 */
@PortalTest
class SurroundingsTests {

	private static final AtomicInteger COUNTER = new AtomicInteger();

	private static final String LICENCES = "table2/行政许可/本年处理决定数量";

	@Autowired
	private Organizations organizations;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Reports reports;

	@Autowired
	private TestReports steps;

	@Autowired
	private TestEntry entry;

	@Autowired
	private AfterPublication afterPublication;

	@Autowired
	private Discussions discussions;

	@Autowired
	private Beginning beginning;

	@Autowired
	private Review review;

	@Autowired
	private Publishing publishing;

	private TestOffice county;

	private TestOffice bureau;

	@BeforeEach
	void openACounty() {
		this.county = office("试验县人民政府", OrganizationKind.GOVERNMENT, null);
		this.bureau = office("局", OrganizationKind.DEPARTMENT, this.county);
	}

	@Test
	void aCountyStandsAgainstWhatItsUnitsPublishedEachOfThemOnce() {
		TestOffice township = office("乡人民政府", OrganizationKind.GOVERNMENT, this.county);
		TestOffice station = office("站", OrganizationKind.DEPARTMENT, township);
		TestOffice late = office("迟报局", OrganizationKind.DEPARTMENT, this.county);
		publish(this.bureau, "5");
		publish(station, "3");
		publish(township, "7");
		filled(late, "100");
		Trial trial = trial(filled(this.county, "10"));
		assertThat(trial.operands()).extracting((operand) -> name(operand) + " " + operand.value())
			.containsExactly(" 10", township.organization().getName() + " 7",
					this.bureau.organization().getName() + " 5");
		assertThat(trial.finding()).isNotNull();
		assertThat(trial.finding().expected()).isEqualByComparingTo("12");
	}

	@Test
	void onlyTheLatestRevisionOfAUnitCounts() {
		publish(this.bureau, "5");
		long kept = filled(this.county, "10");
		assertThat(trial(kept).statement()).isEqualTo("10，不小于各单位之和 5");
		TestOffice other = office("另一局", OrganizationKind.DEPARTMENT, this.county);
		long id = publish(other, "50");
		assertThat(trial(kept).finding()).isNotNull();
		correct(id, other, "1");
		assertThat(trial(kept).statement()).isEqualTo("10，不小于各单位之和 6");
	}

	@Test
	void aReportThatIsNotPublishedYetIsLateAsOfToday() {
		long id = filled(this.bureau, "0");
		assertThat(lateness(id)).hasSize(1);
		assertThat(lateness(id).get(0).message()).startsWith("公布日期：").contains("最迟应在2024年1月31日公布，晚了");
	}

	@Test
	void aReportThatIsNotDueYetIsInTime() {
		long id = this.steps.begin(this.bureau, this.beginning.years().get(0));
		assertThat(lateness(id)).isEmpty();
		assertThat(this.reports.prove(id, null, this.bureau.auditor()).examinations())
			.filteredOn((examination) -> examination.check().equals("T1"))
			.flatExtracting(Examination::trials)
			.hasSize(1);
	}

	@Test
	void aCorrectionIsHeldToTheDayOfTheFirstPublication() {
		long id = publish(this.bureau, "5");
		Finding first = lateness(id).get(0);
		this.afterPublication.correct(id, this.steps.open(id, this.bureau).version(), "漏计一项", this.bureau.reviewer());
		assertThat(lateness(id)).containsExactly(first);
		assertThat(this.steps.open(id, this.bureau).said().asks(first)).isFalse();
	}

	@Test
	void nobodyKnowsWhenAReportWasPublishedElsewhere() {
		long id = this.beginning.takeIn(
				SampleReports.of(this.bureau.organization().reporter(), SampleReports.complete(2020)),
				this.bureau.filer());
		SignedIn reviewer = this.bureau.reviewer();
		this.review.approve(id, this.steps.open(id, this.bureau).version(), "按原样收录", reviewer);
		this.publishing.publish(id, this.steps.open(id, this.bureau).version(), reviewer);
		assertThat(lateness(id)).isEmpty();
		this.afterPublication.correct(id, this.steps.open(id, this.bureau).version(), "漏计一项", reviewer);
		assertThat(lateness(id)).isEmpty();
	}

	@Test
	void whatIsProvedOfARevisionIsReadAsThingsStoodWhenItWasIssued() {
		long before = publish(this.bureau, "100");
		long id = this.steps.filled(this.bureau, SampleReports.with(SampleReports.complete(2024), LICENCES, "120"));
		this.discussions.confirmAll(id, this.bureau.filer());
		this.steps.publish(id, this.bureau);
		List<Examination> proved = this.reports.prove(id, 1, this.bureau.auditor()).examinations();
		correct(before, this.bureau, "9000");
		Evidence again = this.reports.prove(id, 1, this.bureau.auditor());
		assertThat(again.examinations()).isEqualTo(proved);
		assertThat(again.read()).extracting(IssuedRevision::number).containsExactly(1);
	}

	private static String name(Operand operand) {
		Reporter unit = operand.unit();
		return (unit != null) ? unit.name() : "";
	}

	private List<Finding> lateness(long id) {
		return this.reports.prove(id, null, this.bureau.auditor())
			.findings()
			.stream()
			.filter((finding) -> finding.check().equals("T1"))
			.toList();
	}

	private Trial trial(long id) {
		return this.reports.prove(id, null, this.county.auditor())
			.examinations()
			.stream()
			.filter((examination) -> examination.check().equals("R1"))
			.flatMap((examination) -> examination.trials().stream())
			.filter((trial) -> trial.operands().get(0).place().equals(LICENCES))
			.findFirst()
			.orElseThrow();
	}

	private long filled(TestOffice office, String licences) {
		return this.steps.filled(office, SampleReports.with(SampleReports.complete(2023), LICENCES, licences));
	}

	private long publish(TestOffice office, String licences) {
		long id = filled(office, licences);
		this.steps.publish(id, office);
		return id;
	}

	private void correct(long id, TestOffice office, String licences) {
		this.afterPublication.correct(id, this.steps.open(id, office).version(), "漏计一项", office.reviewer());
		this.entry.type(id, LICENCES, licences, office.filer());
		this.steps.publish(id, office);
	}

	private TestOffice office(String name, OrganizationKind kind, TestOffice above) {
		String code = "around-" + COUNTER.incrementAndGet();
		Organization organization = this.organizations.save(
				new Organization(code, code + name, kind, (above != null) ? above.organization() : null, Contact.NONE));
		return new TestOffice(organization, person(code + "-f", Role.FILER, organization),
				person(code + "-r", Role.REVIEWER, organization), person(code + "-a", Role.AUDITOR, organization));
	}

	private SignedIn person(String username, Role role, Organization organization) {
		return this.accounts.open(username, role.label() + username, TestOffices.PASSWORD,
				Set.of(new Grant(role, organization.getId())));
	}

}
