/*
 * The figures of last year's report, beside this year's.
 */

import { remark } from "./box-remarks.js";
import { format, read } from "./figure-reader.js";
import { startToggle } from "./toolbar.js";

export class LastYear {

	#sheet;
	#texts;

	/**
	 * @param {HTMLElement} root the fragment of the grid, perhaps with {"<cell>": "<text>"} in [data-last-year]
	 * @param {import("./sheet.js").Sheet} sheet
	 */
	constructor(root, sheet) {
		this.#sheet = sheet;
		this.#texts = JSON.parse(root.querySelector("[data-last-year]")?.textContent ?? "{}");
		const button = root.querySelector("[data-toggle=last-year]");
		button.hidden = Object.keys(this.#texts).length === 0;
		if (!button.hidden) {
			startToggle(button, (pressed) => this.#show(pressed));
		}
	}

	/** Last year's figure of a box and the difference in words, empty if there is none. */
	wordsFor(box) {
		const last = this.#texts[box.name];
		if (last === undefined) {
			return "";
		}
		const [now, then] = [this.#sheet.figures.get(box.name), read(last, this.#sheet.typeOf(box)).value];
		return `上年 ${last}` + (now === null || then === null ? "" : `，${difference(now - then)}`);
	}

	#show(pressed) {
		this.#sheet.grid.boxes.filter((box) => box.name in this.#texts)
			.forEach((box) => remark(box, "last", pressed ? `上年 ${this.#texts[box.name]}` : null));
	}

}

function difference(more) {
	if (more === 0n) {
		return "本年相同";
	}
	return more > 0n ? `本年多 ${format(more)}` : `本年少 ${format(-more)}`;
}
