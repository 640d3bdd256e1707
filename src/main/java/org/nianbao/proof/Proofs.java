package org.nianbao.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.check.Finding;
import org.nianbao.document.Proof;
import org.nianbao.document.ProofAnswer;
import org.nianbao.document.ProofSource;
import org.nianbao.publication.FileLine;
import org.nianbao.publication.Format;
import org.nianbao.publication.ProofPdf;
import org.nianbao.publication.Revisions;
import org.nianbao.report.Evidence;
import org.nianbao.report.Explanation;
import org.nianbao.report.Issued;
import org.nianbao.report.IssuedRevision;
import org.nianbao.report.ReportNotFound;
import org.nianbao.report.Reports;
import org.springframework.stereotype.Service;

/**
 * Writes proof sheets.
 */
@Service
public class Proofs {

	private final Reports reports;

	private final Revisions revisions;

	private final ProofPdf pdfs;

	Proofs(Reports reports, Revisions revisions, ProofPdf pdfs) {
		this.reports = reports;
		this.revisions = revisions;
		this.pdfs = pdfs;
	}

	/**
	 * The PDF of an issued revision with its proof sheet behind it, made now.
	 * @param id the key of the report
	 * @param revision the number of the revision
	 * @throws org.nianbao.report.ReportNotFound if there is none, or the person may not
	 * take it away
	 */
	public byte[] pdf(long id, int revision, SignedIn by) {
		Sheet sheet = of(id, revision, by);
		return Optional.ofNullable(sheet.evidence().issued())
			.filter((issued) -> sheet.evidence().printable())
			.flatMap((issued) -> this.pdfs.of(issued.revisionId(), sheet.proof()))
			.orElseThrow(ReportNotFound::new);
	}

	/**
	 * The proof sheet of a report.
	 * @param revision the revision that it is of; {@code null} for the latest one, or
	 * what is to be issued next if there is something
	 * @throws org.nianbao.report.ReportNotFound if there is none, or the person may not
	 * see it
	 */
	Sheet of(long id, @Nullable Integer revision, SignedIn by) {
		Evidence evidence = this.reports.prove(id, revision, by);
		return new Sheet(evidence, proof(evidence));
	}

	private Proof proof(Evidence evidence) {
		Issued issued = evidence.issued();
		Map<Long, String> hashes = hashes(
				Stream.concat(Stream.ofNullable(issued).map(Issued::revision), evidence.read().stream()));
		ProofSource report = (issued != null) ? source(issued.revision(), hashes) : new ProofSource(
				evidence.content().organization(), evidence.content().year(), 0, null, null, evidence.historical());
		return new Proof(report, evidence.remark(),
				evidence.read().stream().map((read) -> source(read, hashes)).toList(), evidence.examinations(),
				answers(evidence), evidence.said().asking());
	}

	private Map<Long, String> hashes(Stream<IssuedRevision> issued) {
		List<Long> keys = issued.map(IssuedRevision::id).toList();
		return keys.isEmpty() ? Map.of()
				: this.revisions.files(keys)
					.values()
					.stream()
					.flatMap(List::stream)
					.filter((file) -> file.format() == Format.JSON)
					.collect(Collectors.toMap(FileLine::revisionId, FileLine::sha256));
	}

	private static ProofSource source(IssuedRevision issued, Map<Long, String> hashes) {
		return new ProofSource(issued.organization(), issued.year(), issued.number(), issued.issuedOn(),
				hashes.get(issued.id()), issued.historical());
	}

	private static Map<String, ProofAnswer> answers(Evidence evidence) {
		Map<String, ProofAnswer> answers = new HashMap<>();
		for (Finding finding : evidence.findings()) {
			Explanation explanation = evidence.said().explanation(finding);
			String reason = evidence.said().reason(finding);
			if (explanation != null) {
				answers.put(finding.identity(),
						new ProofAnswer(explanation.words(), explanation.saidBy(), explanation.time()));
			}
			else if (reason != null) {
				answers.put(finding.identity(), new ProofAnswer(reason, "", ""));
			}
		}
		return answers;
	}

	/**
	 * A proof sheet with what it was written from.
	 *
	 * @param evidence what the checks looked at
	 * @param proof the proof sheet
	 */
	record Sheet(Evidence evidence, Proof proof) {

		/**
		 * The number of the revision that it is of, 0 if that is still being written.
		 */
		int revision() {
			return this.proof.report().revision();
		}

	}

}
