/*
 * Figures that are bound to their cells: {table3/一/总计} in a text is printed as the number of that cell.
 */

const TOKEN = /\{([a-z]+\d*\/[^{}\r\n]+)\}/g;

/** What a blank cell is printed as. */
export const BLANK = "〔未填〕";

export class FigureTokens {

	/** @param {{cell: string, label: string, text: string, group: string}[]} figures every cell of the report */
	constructor(figures) {
		this.figures = figures;
		this.#byCell = new Map(figures.map((figure) => [figure.cell, figure]));
	}

	#byCell;

	/** @param {HTMLScriptElement} script with the figures as JSON */
	static of(script) {
		return new FigureTokens(JSON.parse(script.textContent));
	}

	/** The tokens of a text: where they stand, and their figure, which is missing if the report has no such cell. */
	in(text) {
		return [...text.matchAll(TOKEN)].map((match) => ({
			start: match.index,
			end: match.index + match[0].length,
			written: match[0],
			figure: this.#byCell.get(match[1]),
		}));
	}

	/** The token that a caret stands in or at the edge of. */
	at(text, caret) {
		return this.in(text).find(({ start, end }) => start < caret && caret <= end);
	}

	/** A text as the report prints it. */
	printed(text) {
		return text.replace(TOKEN, (written, cell) => {
			const figure = this.#byCell.get(cell);
			return figure ? figure.text || BLANK : written;
		});
	}
}
