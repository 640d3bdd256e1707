package org.nianbao.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.organization.Organization;
import org.nianbao.report.ReportBook;
import org.nianbao.report.ReportLine;
import org.nianbao.report.Status;
import org.springframework.stereotype.Service;

/**
 * What waits for a person.
 */
@Service
class Work {

	private final ReportBook book;

	private final Today today;

	Work(ReportBook book, Today today) {
		this.book = book;
		this.today = today;
	}

	/**
	 * What waits for a person, in groups; groups without anything are left out.
	 * @param visible the reports that they may see
	 * @param filed the organizations that they enter reports for
	 */
	List<WorkGroup> of(SignedIn person, List<ReportLine> visible, List<Organization> filed) {
		Map<Long, Organization> mine = filed.stream()
			.collect(Collectors.toMap(Organization::getId, Function.identity()));
		List<ReportLine> own = visible.stream().filter((line) -> mine.containsKey(line.organizationId())).toList();
		List<ReportLine> toDecide = reviewed(person, visible);
		return Stream
			.of(group("returned", "退回给我", own, (line) -> line.status() == Status.RETURNED, this::returned, mine),
					toFile(own, mine),
					group("review", "待审核", toDecide, (line) -> toReview(line, person), this::review, mine),
					group("publish", "待发布", toDecide, (line) -> line.status() == Status.APPROVED, this::publish, mine),
					group("correct", "更正中", own, (line) -> line.status() == Status.DRAFT && line.correcting(),
							this::correct, mine))
			.filter((group) -> !group.items().isEmpty())
			.toList();
	}

	private List<ReportLine> reviewed(SignedIn person, List<ReportLine> visible) {
		Set<Long> keys = this.book.reviewedBy(person)
			.stream()
			.map((branch) -> branch.organization().getId())
			.collect(Collectors.toSet());
		return visible.stream().filter((line) -> keys.contains(line.organizationId())).toList();
	}

	private static boolean toReview(ReportLine line, SignedIn person) {
		return line.status() == Status.SUBMITTED && !Long.valueOf(person.id()).equals(line.submittedBy());
	}

	private static WorkGroup group(String id, String title, List<ReportLine> lines, Predicate<ReportLine> which,
			Described how, Map<Long, Organization> mine) {
		return WorkGroup.of(id, title,
				lines.stream().filter(which).map((line) -> how.item(line, mine.get(line.organizationId()))).toList());
	}

	private WorkGroup toFile(List<ReportLine> own, Map<Long, Organization> mine) {
		int due = this.today.dueYear();
		Set<Long> begun = own.stream()
			.filter((line) -> line.year() == due)
			.map(ReportLine::organizationId)
			.collect(Collectors.toSet());
		Stream<WorkItem> missing = mine.values()
			.stream()
			.filter((organization) -> !begun.contains(organization.getId()))
			.map((organization) -> WorkItem.notBegun(organization, due, countdown(organization, due)));
		Stream<WorkItem> drafts = own.stream()
			.filter((line) -> line.status() == Status.DRAFT && !line.correcting())
			.map((line) -> WorkItem.of(line, countdown(line, mine.get(line.organizationId())), "", "继续填报"));
		return WorkGroup.of("file", "要填报", Stream.concat(missing, drafts).toList());
	}

	private WorkItem returned(ReportLine line, @Nullable Organization organization) {
		boolean open = line.unanswered() > 0;
		return WorkItem.of(line, countdown(line, organization),
				open ? "还有 " + line.unanswered() + " 条审核意见没有答复" : "没有待答复的审核意见", open ? "修改并答复意见" : "修改后提交");
	}

	private WorkItem review(ReportLine line, @Nullable Organization organization) {
		return WorkItem.of(line, null, line.correcting() ? "更正稿" : "", "审核");
	}

	private WorkItem publish(ReportLine line, @Nullable Organization organization) {
		String set = (line.publishAt() != null) ? "定于 " + ChinaTime.minute(line.publishAt()) + " 自动发布" : "";
		return WorkItem.of(line, null, set, set.isEmpty() ? "发布" : "查看定时发布");
	}

	private WorkItem correct(ReportLine line, @Nullable Organization organization) {
		return WorkItem.of(line, null, "更正说明：" + line.correctionReason(), "继续更正");
	}

	private @Nullable Countdown countdown(ReportLine line, @Nullable Organization organization) {
		boolean counted = organization != null && line.year() >= this.today.dueYear() && !line.correcting();
		return counted ? countdown(organization, line.year()) : null;
	}

	private Countdown countdown(Organization organization, int year) {
		LocalDate deadline = organization.getKind().deadline(year);
		return Countdown.to(deadline, this.today.date());
	}

	@FunctionalInterface
	private interface Described {

		WorkItem item(ReportLine line, @Nullable Organization organization);

	}

}
