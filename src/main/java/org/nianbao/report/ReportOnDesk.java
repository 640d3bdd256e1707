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
 * @param stand where it stands, and what was decided
 * @param content what it says, as it would be printed
 * @param draft its texts as they are written, figure tokens and all
 * @param findings what the checks find in it, the gravest first
 * @param said what people say about it
 * @param readiness what still stands between it and its submission
 * @param actions what this person may do to it now
 * @param saved who saved each section last, by its key
 */
public record ReportOnDesk(long id, int version, Stand stand, ReportContent content, Narratives draft,
		List<Finding> findings, Said said, Readiness readiness, Set<Action> actions, Map<String, Saved> saved) {

	static ReportOnDesk of(Report report, List<Finding> findings, SignedIn by) {
		EnumSet<Action> actions = EnumSet.noneOf(Action.class);
		Arrays.stream(Action.values())
			.filter((action) -> report.allows(action) && action.isOpenTo(by, report.getOrganization()))
			.forEach(actions::add);
		if (report.submittedBy(by)) {
			actions.remove(Action.APPROVE);
		}
		return new ReportOnDesk(report.getId(), report.getVersion(), Stand.of(report, by), report.content(),
				report.draft(), findings, Said.of(report, findings, by), report.readiness(findings), actions,
				saved(report));
	}

	private static Map<String, Saved> saved(Report report) {
		Map<String, Saved> saved = new TreeMap<>();
		saved.put(Narratives.OPENING, report.saved(Narratives.OPENING));
		report.edition().sections().forEach((section) -> saved.put(section.key(), report.saved(section.key())));
		return saved;
	}

	/**
	 * The report as it was, saying something else; nothing is found in it.
	 */
	public ReportOnDesk asItWas(ReportContent was) {
		return new ReportOnDesk(this.id, this.version, this.stand, was, was.narratives(), List.of(), this.said,
				this.readiness, this.actions, this.saved);
	}

	/**
	 * Whether the report has a place of a name.
	 * @param place a cell's name, a table's id, a narrative's name, or empty for the
	 * whole report
	 */
	public boolean hasPlace(String place) {
		return Places.known(edition(), place);
	}

	/**
	 * The comments that were given back on a section and the places in it.
	 * @param key the section's name in addresses, or {@code opening}
	 */
	public List<Comment> commentsIn(String key) {
		return this.said.within(edition().section(key).map(Places::name).orElse(key));
	}

	/**
	 * A place as a sentence names it.
	 */
	public String nameOf(String place) {
		return Places.name(edition(), place);
	}

	/**
	 * Where it stands.
	 */
	public Status status() {
		return this.stand.status();
	}

	/**
	 * Whether it is kept as it was published elsewhere.
	 */
	public boolean historical() {
		return this.stand.historical();
	}

	/**
	 * What the reviewer recorded in public, {@code null} if nothing.
	 */
	public @Nullable String remark() {
		return this.stand.remark();
	}

	/**
	 * The public reason of a correction (更正说明), {@code null} where the report was not
	 * issued before.
	 */
	public @Nullable String correctionReason() {
		return this.stand.correctionReason();
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
		return this.readiness.errors();
	}

	/**
	 * The findings that speak of a section.
	 */
	public List<Finding> findings(Section section) {
		return findingsOf((section.table() != null) ? section.table().id() : section.number());
	}

	/**
	 * The findings that speak of a table, or of a narrative.
	 * @param name a table's id or a narrative's name
	 */
	public List<Finding> findingsOf(String name) {
		return this.findings.stream().filter((finding) -> finding.concerns(name)).toList();
	}

	/**
	 * How many of some findings still ask for an explanation.
	 */
	public long asking(List<Finding> some) {
		return some.stream().filter(this.said::asks).count();
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
		return addressOf(finding.place());
	}

	/**
	 * Where a place is filled in, {@code null} if it is no cell, table or narrative.
	 * @param place a cell's name, a table's id or a narrative's name
	 */
	public @Nullable String addressOf(String place) {
		String name = place.contains("/") ? place.substring(0, place.indexOf('/')) : place;
		String anchor = place.contains("/") ? "#" + URLEncoder.encode(place, StandardCharsets.UTF_8) : "";
		return place.equals(Narratives.OPENING) ? page(Narratives.OPENING)
				: edition().sections()
					.stream()
					.filter((section) -> section.number().equals(name)
							|| (section.table() != null && section.table().id().equals(name)))
					.findFirst()
					.map((section) -> page(section.key()) + anchor)
					.orElse(null);
	}

	/**
	 * Where the section that a finding speaks of stands beside last year's, {@code null}
	 * if the finding is not that it repeats last year's.
	 */
	public @Nullable String besideLastYear(Finding finding) {
		return edition().sections()
			.stream()
			.filter((section) -> finding.check().equals("N4") && section.narrative()
					&& section.number().equals(finding.place()))
			.findFirst()
			.map((section) -> page("repetition/" + section.key()))
			.orElse(null);
	}

	private String page(String key) {
		return "/desk/reports/" + this.id + "/" + key;
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
		return Progress.finished(this.content);
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
