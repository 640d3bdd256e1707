package org.nianbao.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.organization.Branch;
import org.nianbao.report.Filled;
import org.nianbao.report.Readiness;
import org.nianbao.report.ReportBook;
import org.nianbao.report.ReportLine;
import org.nianbao.report.Status;
import org.springframework.stereotype.Service;

/**
 * What a reviewer oversees: the year's board, and what waits for a decision.
 */
@Service
class Boards {

	private final ReportBook book;

	private final Today today;

	Boards(ReportBook book, Today today) {
		this.book = book;
		this.today = today;
	}

	/**
	 * The board of a year.
	 * @param below the organizations below the reviewer
	 * @param visible the reports that they may see
	 */
	Board of(List<Branch> below, List<ReportLine> visible, BoardQuery query) {
		Map<Long, ReportLine> reports = visible.stream()
			.filter((line) -> line.year() == query.year())
			.collect(Collectors.toMap(ReportLine::organizationId, Function.identity(), Boards::moving));
		Map<Long, Filled> filled = this.book
			.filled(reports.values().stream().filter((line) -> open(line.status())).toList());
		LocalDate date = this.today.date();
		return Board.of(below.stream().map((branch) -> {
			ReportLine report = reports.get(branch.organization().getId());
			LocalDate deadline = branch.organization().getKind().deadline(query.year());
			return BoardLine.of(branch, report, of(report, filled), Countdown.to(deadline, date));
		}).toList(), query);
	}

	/**
	 * Of two reports of one organization, its own and the one that adds up those below
	 * it, the one that still moves.
	 */
	private static ReportLine moving(ReportLine one, ReportLine other) {
		return (one.status() == Status.PUBLISHED) ? other : one;
	}

	private static boolean open(Status status) {
		return status == Status.DRAFT || status == Status.RETURNED;
	}

	private static @Nullable Filled of(@Nullable ReportLine report, Map<Long, Filled> filled) {
		return (report != null) ? filled.get(report.id()) : null;
	}

	/**
	 * The years to choose from, the newest first.
	 */
	List<Integer> years(List<ReportLine> visible) {
		int due = this.today.dueYear();
		return Stream.concat(IntStream.of(due + 1, due).boxed(), visible.stream().map(ReportLine::year))
			.distinct()
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	int dueYear() {
		return this.today.dueYear();
	}

	/**
	 * What waits for a person's decision in a status, what waits longest first.
	 * @param below the organizations below the reviewer
	 * @param visible the reports that they may see
	 */
	List<Waiting> waiting(SignedIn person, List<Branch> below, List<ReportLine> visible, Status status) {
		Set<Long> reviewed = below.stream().map((branch) -> branch.organization().getId()).collect(Collectors.toSet());
		List<ReportLine> lines = visible.stream()
			.filter((line) -> line.status() == status && reviewed.contains(line.organizationId()))
			.sorted(Comparator.comparing(ReportLine::changedAt))
			.toList();
		Map<Long, Readiness> left = this.book.readiness(lines);
		return lines.stream()
			.filter((line) -> left.containsKey(line.id()))
			.map((line) -> new Waiting(line, left.get(line.id()),
					status == Status.SUBMITTED && Long.valueOf(person.id()).equals(line.submittedBy())))
			.toList();
	}

}
