package org.nianbao.report;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a page answers when a report is not there, or refuses what was asked.
 */
@ControllerAdvice
class ReportProblems {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound(ReportNotFound exception) {
		return "error/404";
	}

	@ExceptionHandler
	String refused(ActionRefused exception, RedirectAttributes flash) {
		flash.addFlashAttribute("refused", exception.getMessage());
		return "redirect:/desk/reports/" + exception.reportId();
	}

}
