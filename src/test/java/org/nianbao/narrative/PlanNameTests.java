package org.nianbao.narrative;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class PlanNameTests {

	@ParameterizedTest
	@ValueSource(strings = { "十四五规划", "十三五期间", "百二三件" })
	void digitsThatFollowAWholeNumberAreANameAndNoCount(String text) {
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(Prose.of(text).counts()).isEmpty());
	}

}
