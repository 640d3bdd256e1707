package org.nianbao.proof;

import org.nianbao.account.SignedIn;
import org.nianbao.proof.Proofs.Sheet;
import org.nianbao.report.ReportOnDesk;
import org.nianbao.report.ReportSources;
import org.nianbao.report.Reports;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The proof sheet of each report, for everybody who may see the report.
 */
@Controller
class ProofController {

	private final Reports reports;

	private final ReportSources sources;

	private final Proofs proofs;

	ProofController(Reports reports, ReportSources sources, Proofs proofs) {
		this.reports = reports;
		this.sources = sources;
		this.proofs = proofs;
	}

	@GetMapping("/desk/reports/{id:\\d{1,18}}/proof")
	String proof(@PathVariable long id, @RequestParam(defaultValue = "") String revision,
			@RequestParam(defaultValue = "") String all, @AuthenticationPrincipal SignedIn by, Model model) {
		ReportOnDesk report = this.reports.open(id, by);
		Sheet sheet = this.proofs.of(id, RevisionNumber.of(revision), by);
		model.addAttribute("report", report);
		model.addAttribute("sources", this.sources.of(id, by));
		model.addAttribute("proof", sheet.proof());
		model.addAttribute("revision", sheet.revision());
		model.addAttribute("revisions", sheet.evidence().revisions());
		model.addAttribute("asked", RevisionNumber.of(revision));
		model.addAttribute("open", all.equals("true"));
		model.addAttribute("mayPrint", sheet.evidence().printable());
		return "proof/proof";
	}

}
