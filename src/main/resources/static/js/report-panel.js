/*
 * What a paste did, or what has to be looked at first: over the lower edge of the window until it is put away. Readings
 * that wait to be confirmed can be confirmed here all at once.
 */

import { isProposed } from "./proposals.js";

export class ReportPanel {

	#place;
	#confirm;
	#back;
	#boxes = [];

	/**
	 * @param {HTMLElement} root the fragment of the grid
	 * @param {import("./sheet.js").Sheet} sheet
	 * @param {(boxes: HTMLInputElement[]) => void} confirm confirms the readings of boxes
	 * @param {() => void} back leads back to the table when a button is about to vanish
	 */
	constructor(root, sheet, confirm, back) {
		this.#place = root.querySelector("[data-pasted]");
		this.#confirm = root.querySelector("[data-confirm-all]");
		this.#back = back;
		this.#confirm.addEventListener("click", () => this.#leave(() => confirm(this.#boxes)));
		root.querySelector("[data-dismiss]").addEventListener("click", () => this.#leave(() => this.#clear()));
		sheet.addEventListener("change", () => this.#count());
		sheet.addEventListener("restore", () => this.#clear());
	}

	/**
	 * @param {{summary: string, remarks: string[]}} report in words
	 * @param {HTMLInputElement[]} boxes whose readings wait to be confirmed
	 */
	show({ summary, remarks }, boxes = []) {
		const list = document.createElement("ul");
		list.append(...remarks.map((text) => element("li", text)));
		this.#place.replaceChildren(element("p", summary), ...(remarks.length ? [list] : []));
		this.#place.tabIndex = 0;
		this.#boxes = boxes;
		this.#count();
	}

	#leave(action) {
		this.#back();
		action();
	}

	#clear() {
		this.#place.replaceChildren();
		this.#place.removeAttribute("tabindex");
		this.#boxes = [];
		this.#count();
	}

	#count() {
		const waiting = this.#boxes.filter(isProposed).length;
		this.#confirm.hidden = waiting === 0;
		this.#confirm.textContent = `全部确认（${waiting} 格）`;
	}

}

function element(name, text) {
	const created = document.createElement(name);
	created.textContent = text;
	return created;
}
