package org.nianbao.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.nianbao.account.SignedIn;
import org.nianbao.organization.Branch;
import org.nianbao.organization.Organization;
import org.nianbao.organization.Organizations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists of the reports that are being written, for the people who may see them.
 */
@Service
@Transactional(readOnly = true)
public class ReportBook {

	private final ReportRepository repository;

	private final Reports reports;

	private final Organizations organizations;

	ReportBook(ReportRepository repository, Reports reports, Organizations organizations) {
		this.repository = repository;
		this.reports = reports;
		this.organizations = organizations;
	}

	/**
	 * The reports that a person may see, the newest year first.
	 */
	public List<ReportLine> visibleTo(SignedIn person) {
		return lines(person::maySee);
	}

	/**
	 * The reports that a person reads as an auditor, the newest year first.
	 */
	public List<ReportLine> auditedBy(SignedIn person) {
		return lines(person::mayAudit);
	}

	private List<ReportLine> lines(Predicate<Organization> whose) {
		Set<Long> keys = this.organizations.findAllByOrderByCode()
			.stream()
			.filter(whose)
			.map(Organization::getId)
			.collect(Collectors.toSet());
		return this.repository.lines().stream().filter((line) -> keys.contains(line.organizationId())).toList();
	}

	/**
	 * The organizations that a person enters reports for.
	 */
	public List<Organization> filedBy(SignedIn person) {
		return this.organizations.findAllByOrderByCode().stream().filter(person::mayFile).toList();
	}

	/**
	 * The organizations whose reports a person reviews, each followed by those below it.
	 */
	public List<Branch> reviewedBy(SignedIn person) {
		return Branch.tree(this.organizations.findAllByOrderByCode().stream().filter(person::mayReview).toList());
	}

	/**
	 * All organizations and their reports of a year.
	 */
	public Map<Organization, List<ReportLine>> ofYear(int year) {
		Map<Long, List<ReportLine>> lines = this.repository.lines()
			.stream()
			.filter((line) -> line.year() == year)
			.collect(Collectors.groupingBy(ReportLine::organizationId));
		Map<Organization, List<ReportLine>> found = new LinkedHashMap<>();
		this.organizations.findAllByOrderByCode()
			.forEach((organization) -> found.put(organization, lines.getOrDefault(organization.getId(), List.of())));
		return found;
	}

	/**
	 * How far reports are filled in, by their keys.
	 */
	public Map<Long, Filled> filled(Collection<ReportLine> lines) {
		return each(lines, (report) -> Filled.of(report.content()));
	}

	/**
	 * What the checks leave open in reports, by their keys. It draws on each report and
	 * last year's, so ask for few.
	 */
	public Map<Long, Readiness> readiness(Collection<ReportLine> lines) {
		return each(lines, (report) -> report.readiness(this.reports.examine(report)));
	}

	private <T> Map<Long, T> each(Collection<ReportLine> lines, Function<Report, T> what) {
		List<Long> keys = lines.stream().map(ReportLine::id).toList();
		return this.repository.findAllIn(keys).stream().collect(Collectors.toMap(Report::getId, what));
	}

}
