package org.nianbao.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.form.Edition;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;

/**
 * A report as a person at the desk sees it.
 *
 * @param id its key
 * @param version changes with every change; a decision names the version that was seen
 * @param status where it stands
 * @param historical whether it is kept as it was published elsewhere
 * @param content what it says
 * @param findings what the checks find in it, the gravest first
 * @param actions what this person may do to it now
 * @param ownSubmission whether this person submitted it, and so does not approve it
 * @param reviewComment what the reviewer asked for when it was given back
 * @param remark what the reviewer recorded in public
 * @param saved who saved each section last, by its key
 */
public record ReportOnDesk(long id, int version, Status status, boolean historical, ReportContent content,
		List<Finding> findings, Set<Action> actions, boolean ownSubmission, @Nullable String reviewComment,
		@Nullable String remark, Map<String, Saved> saved) {

	static ReportOnDesk of(Report report, SignedIn by) {
		EnumSet<Action> actions = EnumSet.noneOf(Action.class);
		Arrays.stream(Action.values())
			.filter((action) -> report.allows(action) && action.isOpenTo(by, report.getOrganization()))
			.forEach(actions::add);
		boolean own = report.submittedBy(by);
		if (own) {
			actions.remove(Action.APPROVE);
		}
		return new ReportOnDesk(report.getId(), report.getVersion(), report.getStatus(), report.isHistorical(),
				report.content(), report.findings(), actions, own, report.getReviewComment(), report.getRemark(),
				saved(report));
	}

	private static Map<String, Saved> saved(Report report) {
		Map<String, Saved> saved = new TreeMap<>();
		saved.put(Narratives.OPENING, report.written().narrative(Narratives.OPENING).saved());
		for (Section section : report.edition().sections()) {
			saved.put(section.key(), (section.table() != null) ? report.written().section(section.table()).saved()
					: report.written().narrative(section.number()).saved());
		}
		return saved;
	}

	/**
	 * The edition of the form that it is written on.
	 */
	public Edition edition() {
		return this.content.edition();
	}

	/**
	 * Whether this person may do something to it now.
	 */
	public boolean may(Action action) {
		return this.actions.contains(action);
	}

	/**
	 * Whether this person may do something to it now, by the name of the action.
	 */
	public boolean mayAct(String action) {
		return may(Action.valueOf(action));
	}

	/**
	 * Whether the next step is this person's to decide as a reviewer.
	 */
	public boolean mayDecide() {
		return may(Action.RETURN) || may(Action.APPROVE) || may(Action.PUBLISH);
	}

	/**
	 * How many findings block its submission.
	 */
	public long errors() {
		return this.findings.stream().filter((finding) -> finding.severity() == Severity.ERROR).count();
	}

	/**
	 * The findings that speak of a section.
	 */
	public List<Finding> findings(Section section) {
		String name = (section.table() != null) ? section.table().id() : section.number();
		return this.findings.stream().filter((finding) -> finding.concerns(name)).toList();
	}

	/**
	 * Whether something blocks submission in a section.
	 */
	public boolean hasErrors(Section section) {
		return findings(section).stream().anyMatch((finding) -> finding.severity() == Severity.ERROR);
	}

	/**
	 * The page that comes after a section's in entry: the next section's, at the end the
	 * checks.
	 */
	public String following(Section section) {
		int next = edition().sections().indexOf(section) + 1;
		return (next < edition().sections().size()) ? edition().sections().get(next).key() : "checks";
	}

	/**
	 * Where a finding is mended, {@code null} if it speaks of the whole report.
	 */
	public @Nullable String address(Finding finding) {
		return edition().sections()
			.stream()
			.filter((section) -> findings(section).contains(finding))
			.findFirst()
			.map((section) -> "/desk/reports/" + this.id + "/" + section.key() + "#"
					+ (finding.place().contains("/") ? URLEncoder.encode(finding.place(), StandardCharsets.UTF_8) : ""))
			.orElse(null);
	}

	/**
	 * How far a section is filled in.
	 */
	public Progress progress(Section section) {
		return Progress.of(section, this.content);
	}

	/**
	 * How many parts are filled in, the opening among them.
	 */
	public long finished() {
		long sections = edition().sections()
			.stream()
			.filter((section) -> progress(section) == Progress.COMPLETE)
			.count();
		return openingMissing() ? sections : sections + 1;
	}

	/**
	 * Whether nobody has written the opening yet.
	 */
	public boolean openingMissing() {
		return this.content.narratives().text(Narratives.OPENING).isBlank();
	}

	/**
	 * The first section that is not filled in, {@code null} if all are.
	 */
	public @Nullable Section unfinished() {
		return edition().sections()
			.stream()
			.filter((section) -> progress(section) != Progress.COMPLETE)
			.findFirst()
			.orElse(null);
	}

}
