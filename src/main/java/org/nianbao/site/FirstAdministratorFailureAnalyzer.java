package org.nianbao.site;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows an operator the sentence that matters in place of a stack trace.
 */
class FirstAdministratorFailureAnalyzer extends AbstractFailureAnalyzer<FirstAdministratorException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, FirstAdministratorException cause) {
		return new FailureAnalysis(cause.getMessage(), "Change it and start again 请改好后重新启动", cause);
	}

}
