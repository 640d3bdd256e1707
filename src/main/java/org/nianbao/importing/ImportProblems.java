package org.nianbao.importing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What a page answers when a file or batch is not there.
 */
@ControllerAdvice(basePackageClasses = ImportProblems.class)
class ImportProblems {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound(ImportNotFound exception) {
		return "importing/gone";
	}

}
