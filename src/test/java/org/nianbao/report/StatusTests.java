package org.nianbao.report;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatusTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			STATUS,    EDIT,  SUBMIT, RETURN, APPROVE, PUBLISH, CORRECT, ABANDON, WITHDRAW
			DRAFT,     true,  true,   false,  false,   false,   false,   true,    false
			SUBMITTED, false, false,  true,   true,    false,   false,   false,   false
			RETURNED,  true,  true,   false,  false,   false,   false,   true,    false
			APPROVED,  false, false,  true,   false,   true,    false,   false,   false
			PUBLISHED, false, false,  false,  false,   false,   true,    false,   true
			WITHDRAWN, false, false,  false,  false,   false,   true,    false,   false
			""")
	void everyStatusAllowsJustItsActions(ArgumentsAccessor row) {
		Status status = row.get(0, Status.class);
		for (Action action : Action.values()) {
			assertThat(status.allows(action)).as("%s %s", status, action)
				.isEqualTo(row.getBoolean(1 + action.ordinal()));
		}
	}

}
