package org.nianbao.report;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.account.Accounts;
import org.nianbao.audit.AuditLog;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * What was done to a report, as its history page tells it.
 */
@Component
class ReportHistory {

	static final int ON_A_PAGE = 50;

	private static final DateTimeFormatter CHINA_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
		.withZone(Moment.CHINA);

	private final AuditLog audit;

	private final Accounts accounts;

	ReportHistory(AuditLog audit, Accounts accounts) {
		this.audit = audit;
		this.accounts = accounts;
	}

	/**
	 * A page of the record, the newest first. What reviewers say among themselves is not
	 * told to the clerk.
	 * @param number the page, from 1; one that is too high is the last
	 */
	HistoryPage of(ReportOnDesk report, HistoryFilter filter, int number) {
		Map<String, String> names = new HashMap<>();
		List<HistoryEntry> entries = HistoryEntry.of(this.audit.history("report/" + report.id())
			.stream()
			.map((event) -> HistoryEvent.of(event, names.computeIfAbsent(event.actor(), this::name), report.edition()))
			.filter((event) -> !(event.amongReviewers() && report.stand().clerk()))
			.filter((event) -> event.speaksOf(filter))
			.map((event) -> event.about(filter))
			.toList());
		int pages = Math.max(1, (entries.size() + ON_A_PAGE - 1) / ON_A_PAGE);
		int page = Math.min(Math.max(1, number), pages);
		int from = (page - 1) * ON_A_PAGE;
		return new HistoryPage(entries.subList(from, Math.min(from + ON_A_PAGE, entries.size())), page, pages);
	}

	private String name(String username) {
		try {
			return this.accounts.loadUserByUsername(username).displayName();
		}
		catch (UsernameNotFoundException ex) {
			return username;
		}
	}

	/**
	 * A moment as people in China read it.
	 */
	static String time(Instant at) {
		return CHINA_TIME.format(at);
	}

	/**
	 * A page of the record.
	 *
	 * @param entries what was done, the newest first
	 * @param number the page, from 1
	 * @param pages how many there are
	 */
	record HistoryPage(List<HistoryEntry> entries, int number, int pages) {

	}

}
