package org.nianbao.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.nianbao.account.Addressees;
import org.nianbao.account.Role;
import org.nianbao.account.SignedIn;
import org.nianbao.report.ReportEvent;
import org.nianbao.report.ReportEvent.Kind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells each person concerned what happened to a report, in the transaction in which it
 * happens.
 */
@Component
class NoticeWriter {

	private static final Map<Kind, NoticeKind> KINDS = Map.of(Kind.SUBMITTED, NoticeKind.SUBMITTED, Kind.RETURNED,
			NoticeKind.RETURNED, Kind.APPROVED, NoticeKind.APPROVED, Kind.SCHEDULED, NoticeKind.SCHEDULED,
			Kind.PUBLISHED, NoticeKind.PUBLISHED, Kind.PUBLICATION_FAILED, NoticeKind.PUBLICATION_FAILED,
			Kind.CORRECTING, NoticeKind.CORRECTING, Kind.WITHDRAWN, NoticeKind.WITHDRAWN);

	private static final Set<NoticeKind> FOR_REVIEWERS = EnumSet.of(NoticeKind.SUBMITTED,
			NoticeKind.PUBLICATION_FAILED);

	private final Notices notices;

	private final Addressees addressees;

	private final Clock clock;

	NoticeWriter(Notices notices, Addressees addressees, Clock clock) {
		this.notices = notices;
		this.addressees = addressees;
		this.clock = clock;
	}

	@EventListener
	void on(ReportEvent event) {
		NoticeKind kind = KINDS.get(event.kind());
		if (kind == null) {
			return;
		}
		Instant now = this.clock.instant();
		this.notices
			.tell(concerned(kind, event).stream().map((account) -> Notice.of(kind, event, account, now)).toList());
	}

	private Set<Long> concerned(NoticeKind kind, ReportEvent event) {
		Set<Long> concerned = new TreeSet<>();
		if (kind != NoticeKind.SUBMITTED) {
			concerned.addAll(holding(Role.FILER, (person) -> person.mayFile(event.organization())));
		}
		if (FOR_REVIEWERS.contains(kind)) {
			concerned.addAll(holding(Role.REVIEWER, (person) -> person.mayReview(event.organization())));
		}
		if (kind != NoticeKind.PUBLICATION_FAILED) {
			concerned.remove(event.byId());
		}
		return concerned;
	}

	private Set<Long> holding(Role role, Predicate<SignedIn> forIt) {
		Set<Long> found = new TreeSet<>();
		this.addressees.holding(role).forEach((addressee) -> {
			if (forIt.test(addressee.person())) {
				found.add(addressee.person().id());
			}
		});
		return found;
	}

}
