package org.nianbao.report;

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

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound(ReportNotFound exception) {
		return "error/404";
	}

	@ExceptionHandler
	String refused(ActionRefused exception, WebRequest request, RedirectAttributes flash) {
		flash.addFlashAttribute("refused", exception.getMessage());
		flash.addFlashAttribute("comment", request.getParameter("comment"));
		flash.addFlashAttribute("remark", request.getParameter("remark"));
		return "redirect:/desk/reports/" + exception.reportId();
	}

}
