package org.nianbao.report;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a page answers when a report is not there, or refuses what was asked; what was
 * written with it comes back.
 */
@ControllerAdvice
class ReportProblems {

	private static final List<String> WRITTEN = List.of("comment", "remark", "reason", "notice", "at", "words",
			"place");

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound(ReportNotFound exception) {
		return "error/404";
	}

	/**
	 * Leads back to the page that the request names, else to the report's front page.
	 */
	@ExceptionHandler
	String refused(ActionRefused exception, WebRequest request, RedirectAttributes flash) {
		flash.addFlashAttribute("refused", exception.getMessage());
		WRITTEN.forEach((name) -> flash.addFlashAttribute(name, request.getParameter(name)));
		String page = request.getParameter("page");
		return "redirect:/desk/reports/" + exception.reportId()
				+ ((page != null && page.matches("[a-z]+\\d?")) ? "/" + page : "");
	}

}
