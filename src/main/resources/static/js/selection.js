/*
 * A range of cells: dragged over with the mouse, or stretched with Shift and the arrows or a click. The box where it
 * began keeps the focus; Escape and moving on drop it.
 */

const STEPS = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
};

export class Selection {

	#sheet;
	#say;
	#anchor = null;
	#head = null;
	#dragging = false;

	/**
	 * @param {import("./sheet.js").Sheet} sheet
	 * @param {(sentence: string) => void} say tells those who do not see the range
	 */
	constructor(sheet, say) {
		this.#sheet = sheet;
		this.#say = say;
	}

	/** Listens; before anybody who moves the focus. */
	start() {
		const { table } = this.#sheet;
		table.addEventListener("focusin", (event) => this.#begin(event.target));
		table.addEventListener("mousedown", (event) => this.#press(event));
		table.addEventListener("mouseover", (event) => this.#drag(event));
		document.addEventListener("mouseup", () => (this.#dragging = false));
	}

	/** Whether more than one cell is selected. */
	get isRange() {
		return this.#anchor !== this.#head;
	}

	/** The box where the selection began, null before any was entered. */
	get anchor() {
		return this.#anchor;
	}

	/** The selected places, line by line. */
	get rows() {
		return this.#anchor ? this.#sheet.grid.block(this.#anchor, this.#head) : [];
	}

	/** The selected boxes. */
	get boxes() {
		return this.rows.flat().map((place) => place.box);
	}

	/** Selects the whole table. */
	all() {
		const boxes = this.#sheet.grid.boxes;
		this.#anchor = boxes[0];
		this.#anchor.focus();
		this.#stretch(boxes.at(-1));
	}

	/** Selects nothing but the box where the range began. */
	drop() {
		this.#head = this.#anchor;
		this.#show();
	}

	/**
	 * Stretches the range by a key; whether the key did.
	 */
	stretchBy(event) {
		const step = STEPS[event.key];
		if (!step || !this.#anchor || !leavesText(event.target, step[1])) {
			return false;
		}
		const next = this.#sheet.grid.next(this.#head, ...step, () => true);
		if (next) {
			this.#stretch(next);
			next.scrollIntoView({ block: "nearest", inline: "nearest" });
		}
		return true;
	}

	#begin(box) {
		if (this.#sheet.holds(box) && box !== this.#anchor) {
			this.#anchor = box;
			this.drop();
		}
	}

	#press(event) {
		const box = boxAt(event.target);
		if (!box || event.button !== 0) {
			return;
		}
		if (event.shiftKey && this.#anchor === document.activeElement && box !== this.#anchor) {
			event.preventDefault();
			this.#stretch(box);
			return;
		}
		this.#dragging = true;
		if (box === this.#anchor) {
			this.drop();
		}
	}

	#drag(event) {
		const box = boxAt(event.target);
		if (this.#dragging && (event.buttons & 1) && box && box !== this.#head) {
			this.#stretch(box);
		}
	}

	#stretch(box) {
		this.#head = box;
		if (!this.#sheet.typing(this.#anchor)) {
			this.#anchor.select();
		}
		this.#show();
		const { rows } = this;
		this.#say(this.isRange ? `已选 ${rows.length} 行，共 ${rows.flat().length} 格` : "已取消选择");
	}

	#show() {
		const selected = new Set(this.isRange ? this.boxes : []);
		this.#sheet.grid.boxes.forEach((box) =>
			box.closest("td").classList.toggle("selected", selected.has(box)));
	}

}

/* A key to the side belongs to the text until the caret is at its edge, or all of it is selected. */
function leavesText({ selectionStart, selectionEnd, value }, right) {
	const whole = selectionStart === 0 && selectionEnd === value.length;
	return right === 0 || whole || (selectionStart === selectionEnd && selectionStart === (right < 0 ? 0 : value.length));
}

function boxAt(element) {
	return element.closest("button") ? null : element.closest("td")?.querySelector("input");
}
