package org.nianbao.publication;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.nianbao.form.Scope;
import org.nianbao.report.Issued;
import org.nianbao.report.IssuedFigures;
import org.nianbao.report.IssuedReports;
import org.nianbao.report.Moment;
import org.springframework.stereotype.Component;

/**
 * What was issued, for the reports that build on it.
 */
@Component
class IssuedRevisions implements IssuedReports {

	private final RevisionRepository revisions;

	private final WithdrawalRepository withdrawals;

	IssuedRevisions(RevisionRepository revisions, WithdrawalRepository withdrawals) {
		this.revisions = revisions;
		this.withdrawals = withdrawals;
	}

	@Override
	public Optional<Issued> latest(String organizationCode, int year, Scope scope) {
		return this.revisions.findLatest(organizationCode, year, scope).map(this::issued);
	}

	@Override
	public Optional<Issued> latest(String organizationCode, int year, Scope scope, Moment moment) {
		return this.revisions.findLatest(organizationCode, year, scope, moment.at(), moment.revisionId())
			.map((revision) -> revision.issued(false));
	}

	@Override
	public Optional<Issued> revision(String organizationCode, int year, Scope scope, int number) {
		return this.revisions.find(organizationCode, year, scope, number).map(this::issued);
	}

	private Issued issued(Revision revision) {
		return revision.issued(this.withdrawals.find(revision.published().id()).isPresent());
	}

	@Override
	public Optional<LocalDate> firstIssued(String organizationCode, int year, Scope scope) {
		return this.revisions.findFirst(organizationCode, year, scope)
			.filter((first) -> !first.historical())
			.map(PublishedReport::publishedOn);
	}

	@Override
	public List<IssuedFigures> current(Collection<String> organizationCodes, int year, Moment moment) {
		try (Stream<RevisionContent> frozen = this.revisions.findCurrent(organizationCodes, year, moment.at(),
				moment.revisionId())) {
			return frozen.map(RevisionContent::figures).toList();
		}
	}

}
