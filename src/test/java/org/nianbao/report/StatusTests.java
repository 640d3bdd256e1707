package org.nianbao.report;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatusTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			STATUS,    EDIT,  SUBMIT, RETURN, APPROVE, PUBLISH
			DRAFT,     true,  true,   false,  false,   false
			SUBMITTED, false, false,  true,   true,    false
			RETURNED,  true,  true,   false,  false,   false
			APPROVED,  false, false,  true,   false,   true
			PUBLISHED, false, false,  false,  false,   false
			""")
	void everyStatusAllowsJustItsActions(Status status, boolean edit, boolean submit, boolean giveBack, boolean approve,
			boolean publish) {
		assertThat(status.allows(Action.EDIT)).isEqualTo(edit);
		assertThat(status.allows(Action.SUBMIT)).isEqualTo(submit);
		assertThat(status.allows(Action.RETURN)).isEqualTo(giveBack);
		assertThat(status.allows(Action.APPROVE)).isEqualTo(approve);
		assertThat(status.allows(Action.PUBLISH)).isEqualTo(publish);
	}

}
