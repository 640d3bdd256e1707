package org.nianbao.report;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.nianbao.account.SignedIn;
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

	private final Organizations organizations;

	ReportBook(ReportRepository repository, Organizations organizations) {
		this.repository = repository;
		this.organizations = organizations;
	}

	/**
	 * The reports that a person may see, the newest year first.
	 */
	public List<ReportLine> visibleTo(SignedIn person) {
		return lines(person::maySee);
	}

	/**
	 * The reports that wait for a person to review or issue them.
	 */
	public List<ReportLine> waitingFor(SignedIn person) {
		return lines(person::mayReview).stream()
			.filter((line) -> line.status().allows(Action.APPROVE) || line.status().allows(Action.PUBLISH))
			.toList();
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
	 * The organizations whose reports a person reviews.
	 */
	public List<Organization> reviewedBy(SignedIn person) {
		return this.organizations.findAllByOrderByCode().stream().filter(person::mayReview).toList();
	}

}
