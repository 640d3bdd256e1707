package org.nianbao.proof;

import org.nianbao.account.SignedIn;
import org.nianbao.document.SavedAs;
import org.nianbao.form.ReportContent;
import org.nianbao.proof.Proofs.Sheet;
import org.nianbao.publication.ProofPdf;
import org.nianbao.report.ActionRefused;
import org.nianbao.report.Issued;
import org.nianbao.report.ReportNotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Each report's PDF with its proof sheet, for auditors and reviewers.
 */
@Controller
@RequestMapping("/audit")
class AuditController {

	private final Proofs proofs;

	private final ProofPdf pdfs;

	AuditController(Proofs proofs, ProofPdf pdfs) {
		this.proofs = proofs;
		this.pdfs = pdfs;
	}

	/**
	 * The PDF of a revision, the latest one unless another is named, made now.
	 */
	@GetMapping("/reports/{id:\\d{1,18}}.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable long id, @RequestParam(defaultValue = "") String revision,
			@AuthenticationPrincipal SignedIn by) {
		Sheet sheet = this.proofs.of(id, RevisionNumber.of(revision), by);
		Sheet printed = (sheet.revision() == 0) ? latest(id, sheet, by) : sheet;
		Issued issued = printed.evidence().issued();
		if (issued == null || !printed.evidence().printable()) {
			throw new ReportNotFound();
		}
		byte[] pdf = this.pdfs.of(issued.revisionId(), printed.proof()).orElseThrow(ReportNotFound::new);
		ReportContent content = issued.content();
		String savedAs = SavedAs.attachment(content.title() + "（第" + issued.number() + "版，附核对单）.pdf",
				content.organization().code() + "-" + content.year() + "-" + issued.number() + "-proof.pdf");
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION, savedAs)
			.body(pdf);
	}

	/**
	 * The proof sheet of what was issued last, while the next revision is being written.
	 */
	private Sheet latest(long id, Sheet written, SignedIn by) {
		int latest = written.evidence().revisions();
		if (latest == 0 && written.evidence().printable()) {
			throw new ActionRefused(id, "这份报告还没有发布，发布以后才有附核对单的 PDF；现在的核对情况请看核对单");
		}
		return (latest > 0) ? this.proofs.of(id, latest, by) : written;
	}

}
