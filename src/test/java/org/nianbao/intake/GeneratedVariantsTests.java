package org.nianbao.intake;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A thousand files with figures that add up to nothing, made and spoilt at random: what
 * is read is what is in them, or a person is asked. A failure names the seed:
 * {@code Variant.of(938).read()} reads that file again.
 */
class GeneratedVariantsTests {

	private static final int VARIANTS = 1000;

	/** What was read wrong once. */
	private static final long[] FOUND = { 1330, 1765, 2713, 3058, 3666, 3668 };

	private static List<Outcome> outcomes = List.of();

	@BeforeAll
	static void readAll() {
		outcomes = LongStream.concat(LongStream.range(0, VARIANTS), LongStream.of(FOUND))
			.mapToObj(Variant::of)
			.map(Outcome::of)
			.toList();
	}

	@Test
	void noFigureIsReadWrongUnlessAPersonIsAsked() {
		assertThat(outcomes).flatExtracting(Outcome::silent).isEmpty();
	}

	@Test
	void whatIsWellMadeIsReadWholeAndNobodyIsAsked() {
		List<Outcome> clean = outcomes.stream().filter((outcome) -> outcome.variant().clean()).toList();
		assertThat(clean).hasSizeGreaterThan(VARIANTS / 4);
		assertThat(clean).filteredOn((outcome) -> outcome.wrong() > 0).isEmpty();
		assertThat(clean).filteredOn((outcome) -> !outcome.questions().isEmpty()).isEmpty();
	}

	@Test
	void itIsKnownWhoReportsAndOfWhichYear() {
		assertThat(outcomes).filteredOn((outcome) -> !outcome.known()).isEmpty();
	}

	@Test
	void mostOfWhatIsSpoiltIsReadAllTheSame() {
		List<Outcome> spoilt = outcomes.stream().filter((outcome) -> !outcome.variant().clean()).toList();
		long cells = spoilt.stream().mapToLong((outcome) -> outcome.variant().cells().size()).sum();
		long wrong = spoilt.stream().mapToLong(Outcome::wrong).sum();
		assertThat((double) wrong / cells).isLessThan(0.06);
		assertThat(spoilt).filteredOn((outcome) -> outcome.questions().isEmpty()).hasSizeGreaterThan(spoilt.size() / 7);
	}

	@Test
	void aQuestionMostlyStandsAtTheLineThatItIsAbout() {
		long wrong = outcomes.stream().mapToLong(Outcome::wrong).sum();
		long elsewhere = outcomes.stream().mapToLong(Outcome::elsewhere).sum();
		assertThat((double) elsewhere / wrong).isLessThan(0.15);
	}

}
