package org.nianbao.source;

/**
 * How much of a PDF is read before it is refused.
 */
final class PdfBudget {

	/** How many drawing operations a PDF may have. */
	static final int OPERATIONS = 3_000_000;

	/**
	 * As how many operations a drawing counts that is put in: it is read anew each time.
	 */
	static final int FORM = 300;

	/** How many characters a PDF may have. */
	static final int CHARACTERS = 400_000;

	private int operations;

	private int characters;

	private int unknown;

	/**
	 * Counts an operation.
	 * @param name its name in the PDF
	 */
	void operation(String name) {
		this.operations += name.equals("Do") ? FORM : 1;
		if (this.operations > OPERATIONS) {
			throw Refusals.tooMuch();
		}
	}

	/**
	 * Counts a character.
	 * @param known whether it is known which one it is
	 */
	void character(boolean known) {
		this.characters += known ? 1 : 0;
		this.unknown += known ? 0 : 1;
		if (this.characters + this.unknown > CHARACTERS) {
			throw Refusals.tooMuch();
		}
	}

	int characters() {
		return this.characters;
	}

	int unknown() {
		return this.unknown;
	}

}
