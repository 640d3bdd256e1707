package org.nianbao.report;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.check.Checks;
import org.nianbao.check.Examination;
import org.nianbao.check.Finding;
import org.nianbao.check.Trial;
import org.nianbao.form.ReportContent;
import org.nianbao.report.Surroundings.Ground;

/**
 * What the checks looked at in a report, where they read it, and what people say about
 * what they found.
 *
 * @param content what the report says
 * @param historical whether it is kept as it was published elsewhere
 * @param remark what the reviewer recorded in public about it, {@code null} if nothing
 * @param issued the revision that was looked at, {@code null} if it is still being
 * written
 * @param revisions the number of the latest revision, 0 if there is none
 * @param read the revisions of other reports that it was held against
 * @param examinations what each check did, in the order of the catalogue
 * @param said why warnings may stand
 * @param printable whether this person may take the proof away, as a reviewer or an
 * auditor of the organization
 */
public record Evidence(ReportContent content, boolean historical, @Nullable String remark, @Nullable Issued issued,
		int revisions, List<IssuedRevision> read, List<Examination> examinations, Said said, boolean printable) {

	static Evidence of(Report report, @Nullable Issued issued, int revisions, Ground ground, SignedIn by) {
		List<Examination> examinations = Checks.prove(ground.examined());
		List<Finding> findings = findings(examinations);
		ReportContent content = ground.examined().content();
		boolean historical = ground.examined().historical();
		Said said = Said.of(report, findings, (finding) -> !historical && report.asks(finding, content.figures()), by);
		String remark = (issued != null) ? issued.remark() : report.standing().remark();
		return new Evidence(content, historical, remark, issued, revisions, ground.read(), examinations, said,
				by.mayReview(report.getOrganization()) || by.mayAudit(report.getOrganization()));
	}

	private static List<Finding> findings(List<Examination> examinations) {
		return examinations.stream()
			.flatMap((examination) -> examination.trials().stream())
			.map(Trial::finding)
			.filter(Objects::nonNull)
			.toList();
	}

	/**
	 * Everything that the checks found, in the order of the catalogue.
	 */
	public List<Finding> findings() {
		return findings(this.examinations);
	}

}
