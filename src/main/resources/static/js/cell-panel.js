/*
 * What belongs to the cell that has the focus: its name and explanation, last year's figure, the note behind the figure.
 */

import { canonical, read } from "./figure-reader.js";
import { isProposed } from "./proposals.js";

export class CellPanel {

	#sheet;
	#lastYear;
	#parts;
	#box = null;

	/**
	 * @param {HTMLElement} root the fragment of the grid
	 * @param {import("./sheet.js").Sheet} sheet
	 * @param {import("./last-year.js").LastYear} lastYear
	 */
	constructor(root, sheet, lastYear) {
		this.#sheet = sheet;
		this.#lastYear = lastYear;
		this.#parts = Object.fromEntries(["panel", "label", "last", "explanation", "note"]
			.map((name) => [name, root.querySelector(`[data-cell-${name}]`)]));
	}

	/** Listens, and shows itself. */
	start() {
		const { panel, note } = this.#parts;
		panel.hidden = false;
		this.#sheet.table.addEventListener("focusin", (event) => this.#follow(event.target));
		this.#sheet.table.addEventListener("input", () => this.#show());
		this.#sheet.addEventListener("change", () => this.#show());
		note.addEventListener("change", () => this.#takeNote());
		note.addEventListener("keydown", (event) => this.#press(event));
		panel.addEventListener("keydown", (event) => this.#return(event));
	}

	/** Leads to what can be said about the cell; back again with Escape. */
	enter() {
		const { note, panel } = this.#parts;
		const first = note.disabled ? panel.querySelector("button:not([hidden]), input:not(:disabled)") : note;
		first?.focus();
	}

	#follow(box) {
		if (this.#sheet.holds(box) && box !== this.#box) {
			this.#box?.closest("td").classList.remove("current");
			this.#box = box;
			box.closest("td").classList.add("current");
			this.#parts.explanation.scrollTop = 0;
			this.#show();
		}
	}

	#show() {
		const box = this.#box;
		if (!box) {
			return;
		}
		const { label, last, explanation } = this.#parts;
		const words = this.#sheet.rules.cells[box.name].explanation ?? "";
		label.textContent = this.#sheet.labelOf(box);
		last.textContent = this.#lastYear.wordsFor(box);
		explanation.textContent = words;
		explanation.hidden = words === "";
		this.#showNote(box);
	}

	#showNote(box) {
		const { note } = this.#parts;
		const reading = this.#reading(box);
		note.disabled = box.readOnly || reading.value === null || !reading.plain;
		note.placeholder = hint(box, note.disabled);
		if (document.activeElement !== note) {
			note.value = note.disabled ? "" : reading.note;
		}
	}

	#takeNote() {
		const reading = this.#reading(this.#box);
		this.#sheet.change([{ box: this.#box, text: canonical({ ...reading, note: this.#parts.note.value.trim() }) }]);
	}

	/* Enter here would send the form. */
	#press(event) {
		if (event.key === "Enter" && !event.isComposing) {
			event.preventDefault();
			this.#takeNote();
			this.#box.focus();
		}
	}

	#return(event) {
		if (event.key === "Escape") {
			this.#takeNote();
			this.#box?.focus();
		}
	}

	#reading(box) {
		return read(box.value, this.#sheet.typeOf(box));
	}

}

function hint(box, disabled) {
	if (box.readOnly) {
		return "总计由门户计算";
	}
	if (isProposed(box)) {
		return "请先确认读法";
	}
	return disabled ? "先填数字" : "如：其中修订16件";
}
