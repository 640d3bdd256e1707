/*
 * The boxes of an entry grid and the texts in them. A text is settled when its box is left: read, put down as the plain
 * number or marked. Whoever changes boxes does it here, so that it can be taken back, adds up and is told: as "change"
 * on the sheet after every adding up, as "restore" when steps were taken back or done again, and as "entry:changed" on
 * each box that holds another settled text.
 */

import { withTotals } from "./balances.js";
import { CellGrid } from "./cell-grid.js";
import { format, read } from "./figure-reader.js";
import { History } from "./history.js";
import { proposalOf, settle } from "./proposals.js";

export class Sheet extends EventTarget {

	#texts = new Map();
	#history = new History();
	#figures = new Map();

	/**
	 * @param {HTMLElement} root the fragment with the table and its rules
	 */
	constructor(root) {
		super();
		this.table = root.querySelector("table");
		this.rules = JSON.parse(root.querySelector("[data-form-rules]").textContent);
		this.grid = new CellGrid(this.table);
		this.boxes = new Map(this.grid.boxes.map((box) => [box.name, box]));
		this.typed = this.grid.boxes.filter((box) => !box.readOnly);
		this.typed.forEach((box) => this.#texts.set(box, box.defaultValue));
	}

	/** Marks what came unsettled from the server, and adds up what stands in the table. */
	start() {
		this.typed.filter((box) => proposalOf(box.value, this.typeOf(box))).forEach((box) => this.#settle(box));
		this.typed.filter((box) => box.hasAttribute("aria-invalid")).forEach((box) => (box.dataset.unsettled = "refused"));
		this.table.addEventListener("input", () => this.addUp());
		this.table.addEventListener("entry:other", (event) => this.#takeOthers(event.target), true);
		this.addUp();
	}

	/** Whether an element is the box of a figure. */
	holds(element) {
		return this.grid.placeOf(element) !== undefined;
	}

	/** What kind of figure a box takes. */
	typeOf(box) {
		return this.rules.cells[box.name].type;
	}

	/** The row and the column of a box in words. */
	labelOf(box) {
		return this.rules.cells[box.name].label;
	}

	/** What stands in a box and what it is taken for, in words. */
	proposalOf(box) {
		return `${box.value} ${proposalOf(box.value, this.typeOf(box)).words}`;
	}

	/** Whether a box holds text that is not settled yet. */
	typing(box) {
		return this.#texts.has(box) && box.value !== this.#texts.get(box);
	}

	/** The table's figures with totals computed: a Map from cell name to a value or null. */
	get figures() {
		return this.#figures;
	}

	/** Puts back what stood in a box before the typing began. */
	drop(box) {
		box.value = this.#texts.get(box);
		this.addUp();
	}

	/** Settles what was typed in a box. */
	leave(box) {
		return this.typing(box) ? this.change([{ box, text: box.value }]) : [];
	}

	/**
	 * Settles what the browser put back into the boxes after a return to the page. It is not told as a change: what is
	 * stored may be newer, and the form's version finds that out.
	 */
	takeOver() {
		this.typed.filter((box) => this.typing(box) && box !== document.activeElement).forEach((box) => this.#settle(box));
		this.addUp();
	}

	/**
	 * Changes texts in one step; totals keep theirs.
	 * @param {{box: HTMLInputElement, text: string}[]} texts
	 * @returns {HTMLInputElement[]} the boxes that now hold another text
	 */
	change(texts) {
		const changes = texts.filter(({ box }) => this.#texts.has(box))
			.map(({ box, text }) => ({ box, before: this.#texts.get(box), after: this.#put(box, text) }))
			.filter(({ before, after }) => before !== after);
		this.#history.add(changes);
		return this.#tell(changes.map(({ box }) => box));
	}

	/** Takes the latest step back; returns the boxes that changed. */
	undo() {
		return this.#restore(this.#history.undo(), "before");
	}

	/** Does again what was taken back last; returns the boxes that changed. */
	redo() {
		return this.#restore(this.#history.redo(), "after");
	}

	/** How many steps can be taken back, and done again. */
	get steps() {
		return this.#history.steps;
	}

	/** Computes the totals and tells everybody. */
	addUp() {
		const totals = this.rules.totals.filter((total) => this.boxes.get(total.cell).readOnly);
		const counted = this.grid.boxes.map((box) => [box.name, this.#counted(box)]);
		this.#figures = withTotals(new Map(counted), totals);
		totals.forEach(({ cell }) => (this.boxes.get(cell).value = format(this.#figures.get(cell))));
		this.dispatchEvent(new Event("change"));
	}

	/* What is not the plain number counts only once it is confirmed. */
	#counted(box) {
		const { plain, value } = read(box.value, this.typeOf(box));
		return plain ? value : null;
	}

	#restore(step, side) {
		step.forEach((change) => this.#put(change.box, change[side]));
		this.dispatchEvent(new Event("restore"));
		return this.#tell(step.map(({ box }) => box));
	}

	#put(box, text) {
		box.value = text;
		this.#settle(box);
		return box.value;
	}

	#settle(box) {
		settle(box, this.typeOf(box));
		this.#texts.set(box, box.value);
	}

	#tell(boxes) {
		this.addUp();
		boxes.forEach((box) => box.dispatchEvent(new CustomEvent("entry:changed", { bubbles: true })));
		return boxes;
	}

	/* A value of somebody else is theirs: taking own steps back leaves it alone. */
	#takeOthers(box) {
		if (this.#texts.has(box)) {
			this.#history.forget(box);
			this.#settle(box);
			this.addUp();
		}
	}

}
