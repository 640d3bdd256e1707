package org.nianbao.narrative;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlanNameTests {

	@ParameterizedTest
	@ValueSource(strings = { "十四五规划", "十三五期间", "百二三件" })
	void digitsThatFollowAWholeNumberAreANameAndNoCount(String text) {
		assertThat(Prose.of(text).counts()).isEmpty();
	}

}
