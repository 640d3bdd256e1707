package org.nianbao.api;

import org.springframework.http.HttpStatus;

/**
 * A request that is answered with a problem.
 */
public class RequestRefused extends RuntimeException {

	private final transient Problem problem;

	public RequestRefused(HttpStatus status, String detail) {
		this(new Problem(status, detail));
	}

	public RequestRefused(Problem problem) {
		super(problem.detail());
		this.problem = problem;
	}

	Problem problem() {
		return this.problem;
	}

}
