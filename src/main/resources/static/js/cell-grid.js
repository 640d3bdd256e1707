/*
 * The boxes of a table as the eye sees them: rows and columns, merged cells and all.
 */

/**
 * @typedef {{box: HTMLInputElement, row: number, column: number, width: number}} Place the box of a figure: its line
 * in the table, its first column and how many columns it takes
 */
export class CellGrid {

	#lines;
	#places = new Map();

	/**
	 * @param {HTMLTableElement} table
	 */
	constructor(table) {
		this.#lines = [...table.rows].map((line) => ({ line, places: [] }));
		const taken = this.#lines.map(() => new Set());
		this.#lines.forEach(({ line }, row) => this.#placeLine(line, row, taken));
	}

	#placeLine(line, row, taken) {
		let column = 0;
		for (const cell of line.cells) {
			while (taken[row].has(column)) {
				column++;
			}
			for (let below = row; below < Math.min(row + cell.rowSpan, taken.length); below++) {
				range(column, cell.colSpan).forEach((reached) => taken[below].add(reached));
			}
			const box = cell.querySelector("input");
			if (box) {
				const place = { box, row, column, width: cell.colSpan };
				this.#lines[row].places.push(place);
				this.#places.set(box, place);
			}
			column += cell.colSpan;
		}
	}

	/** How many lines the table has, heads included. */
	get height() {
		return this.#lines.length;
	}

	/** The boxes in the order of the table. */
	get boxes() {
		return [...this.#places.keys()];
	}

	/** Where a box stands. */
	placeOf(box) {
		return this.#places.get(box);
	}

	/** The place that covers a column of a line, if there is one. */
	at(row, column) {
		return this.#lines[row]?.places.find((place) => place.column <= column && column < place.column + place.width);
	}

	/** Whether a line holds figures. */
	holdsFigures(row) {
		return (this.#lines[row]?.places.length ?? 0) > 0;
	}

	/** The label of a line, empty where it has none. */
	label(row) {
		const cells = [...(this.#lines[row]?.line.cells ?? [])];
		return cells.findLast((cell) => cell.tagName === "TH")?.textContent.trim() ?? "";
	}

	/** The places in the rectangle that two boxes span, line by line; lines without figures are left out. */
	block(one, other) {
		const [from, to] = [one, other].map((box) => this.#places.get(box));
		const left = Math.min(from.column, to.column);
		const right = Math.max(from.column + from.width, to.column + to.width);
		return this.#lines.slice(Math.min(from.row, to.row), Math.max(from.row, to.row) + 1)
			.map(({ places }) => places.filter((place) => place.column < right && left < place.column + place.width))
			.filter((places) => places.length);
	}

	/** The next box of a kind, by default one to type in, one step or more in a direction; undefined at the edge. */
	next(box, down, right, wanted = (reached) => !reached.readOnly) {
		const { row, column, width } = this.#places.get(box);
		const start = right > 0 ? column + width - 1 : column;
		const edge = (reached) => reached.row < 0 || reached.row >= this.height || !this.#reaches(reached);
		for (let reached = { row: row + down, column: start + right }; !edge(reached);
			reached = { row: reached.row + down, column: reached.column + right }) {
			const place = this.at(reached.row, reached.column);
			if (place && wanted(place.box)) {
				return place.box;
			}
		}
		return undefined;
	}

	#reaches({ row, column }) {
		return !this.holdsFigures(row) || this.at(row, column) !== undefined;
	}

}

function range(from, length) {
	return Array.from({ length }, (_, index) => from + index);
}
