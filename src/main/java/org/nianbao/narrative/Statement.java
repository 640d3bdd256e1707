package org.nianbao.narrative;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that a narrative says about disclosure on application, reviews or lawsuits in
 * the report year.
 *
 * @param says what kind of statement it is
 * @param matters what it speaks of; several are meant together
 * @param ending how the reviews or lawsuits ended that it speaks of
 * @param amount its number, {@code null} for one without
 * @param part whether it speaks of a part of them only, so that its number may be smaller
 * @param growth what it says about last year, {@code null} for nothing
 * @param span its characters
 */
public record Statement(Says says, List<Matter> matters, Ending ending, @Nullable Amount amount, boolean part,
		@Nullable Growth growth, Span span) {

	public Statement {
		matters = List.copyOf(matters);
	}

	Statement(List<Matter> matters, Ending ending, Amount amount, boolean part, Span span) {
		this(Says.COUNT, matters, ending, amount, part, null, span);
	}

	static Statement of(Says says, Matter matter, Ending ending, Span span) {
		return new Statement(says, List.of(matter), ending, null, false, null, span);
	}

	Statement grown(Growth by, Span where) {
		return new Statement(Says.GROWTH, this.matters, this.ending, null, false, by, where);
	}

	Statement about(Matter matter) {
		return new Statement(this.says, List.of(matter), this.ending, this.amount, this.part, this.growth, this.span);
	}

	/**
	 * The kinds of statements.
	 */
	public enum Says {

		/** How many there were. */
		COUNT,

		/** How many more or fewer there were than last year. */
		GROWTH,

		/** That there were none. */
		NOTHING,

		/** That there were some. */
		SOMETHING

	}

}
