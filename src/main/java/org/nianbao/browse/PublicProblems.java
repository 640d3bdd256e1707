package org.nianbao.browse;

import java.util.List;

import org.nianbao.organization.Organizations;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.RevisionLine;
import org.nianbao.publication.Revisions;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What citizens read where nothing stands, or nothing stands any more, and where to go
 * from there.
 */
@ControllerAdvice
class PublicProblems {

	private final Revisions revisions;

	private final Organizations organizations;

	PublicProblems(Revisions revisions, Organizations organizations) {
		this.revisions = revisions;
		this.organizations = organizations;
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.GONE)
	String takenBack(TakenBack exception, Model model) {
		PublishedReport report = exception.report();
		model.addAttribute("report", report);
		model.addAttribute("withdrawn", exception.withdrawn());
		model.addAttribute("current", this.revisions.current(report.organizationCode(), report.year()).orElse(null));
		return "browse/withdrawn";
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notPublished(NotPublished exception, Model model) {
		String code = exception.organizationCode();
		List<RevisionLine> history = this.revisions.history(code, exception.year());
		model.addAttribute("organization", this.organizations.findByCode(code).orElse(null));
		model.addAttribute("reports", this.revisions.currentOf(code));
		model.addAttribute("current", history.isEmpty() ? null : history.get(0));
		return "browse/missing";
	}

}
