package org.nianbao.check;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the checks of the narratives find in a collection of texts that were labelled by
 * people who read them without knowing the checks.
 */
class LabelledNarrativesTests {

	private static final List<String> SCORED = List.of("N1", "N2", "N3", "N4", "N5", "N6", "S2", "S3", "S4", "S5",
			"S6");

	@Test
	void theChecksFindWhatAnExperiencedClerkFindsAndNothingElse() throws IOException {
		Map<String, Score> scores = new LinkedHashMap<>();
		List<LabelledCase> cases = LabelledCase.all();
		new TreeSet<>(cases.stream().flatMap((labelled) -> labelled.only().stream()).toList()).stream()
			.filter(Checks.ids()::contains)
			.forEach((check) -> scores.put(check, new Score(check)));
		cases.forEach((labelled) -> score(labelled, scores));
		print(scores);
		assertThat(scores.keySet()).containsExactlyElementsOf(SCORED);
		assertThat(scores.values()).allSatisfy((score) -> {
			assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
			assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.85);
		});
	}

	private static void score(LabelledCase labelled, Map<String, Score> scores) {
		List<Finding> findings = Checks.run(labelled.examined());
		labelled.only()
			.stream()
			.filter(scores::containsKey)
			.forEach((check) -> scores.get(check)
				.add(labelled, findings.stream().filter((finding) -> finding.check().equals(check)).toList()));
	}

	private static void print(Map<String, Score> scores) {
		scores.values().stream().flatMap((score) -> score.mistakes().stream()).forEach(System.out::println);
		System.out.println("check cases expected   TP   FP   FN precision recall");
		scores.values().forEach(System.out::println);
	}

}
