package org.nianbao.intake;

import java.util.List;

import org.nianbao.form.UnreadableReport;

/**
 * What came of a variant.
 *
 * @param variant the variant
 * @param wrong how many of its cells were read otherwise than they are
 * @param elsewhere how many of them a person is asked about only for their whole table,
 * although it was found
 * @param silent those that nobody is asked about
 * @param questions what a person is asked
 * @param known whether it is known who reports and of which year
 */
record Outcome(Variant variant, int wrong, int elsewhere, List<String> silent, List<String> questions, boolean known) {

	static Outcome of(Variant variant) {
		try {
			Comparison comparison = new Comparison(variant, variant.read());
			Taken taken = comparison.taken();
			List<String> silent = comparison.silent();
			long elsewhere = comparison.wrong()
				.stream()
				.filter((cell) -> comparison.asked(cell) && !comparison.askedClosely(cell) && comparison.found(cell))
				.count();
			List<String> questions = taken.oddities()
				.stream()
				.filter(Oddity::asks)
				.map((oddity) -> oddity.place() + " " + oddity.message())
				.toList();
			return new Outcome(variant, comparison.wrong().size(), (int) elsewhere, silent, questions,
					comparison.known());
		}
		catch (UnreadableReport ex) {
			return new Outcome(variant, variant.cells().size(), 0, List.of(), List.of(ex.getMessage()), true);
		}
	}

	@Override
	public String toString() {
		return this.variant + ": " + this.wrong + " wrong, asked " + this.questions.stream().limit(3).toList();
	}

}
