/*
 * The entry grid: a statutory table that is typed, pasted and moved about in like a spreadsheet, and that adds itself
 * up while it is filled in. Without it the form works as it stands.
 */

import { BalanceList } from "./balance-list.js";
import { balanceLines, withTotals } from "./balances.js";
import { markProblem, remark } from "./box-remarks.js";
import { CellGrid } from "./cell-grid.js";
import { blockOf } from "./clipboard-block.js";
import { canonical, format, read } from "./figure-reader.js";
import { History } from "./history.js";
import { moveBetweenBoxes } from "./movement.js";
import { planPaste } from "./paste-plan.js";
import { reportPaste } from "./paste-report.js";

export class EntryGrid {

	#table;
	#rules;
	#grid;
	#boxes;
	#balances;
	#pasted;
	#dismiss;
	#bar;
	#history = new History();
	#entered = { box: null, text: "" };

	/**
	 * @param {HTMLElement} root the fragment with the table, its rules and its live regions
	 */
	constructor(root) {
		this.#table = root.querySelector("table");
		this.#rules = JSON.parse(root.querySelector("[data-form-rules]").textContent);
		this.#grid = new CellGrid(this.#table);
		this.#boxes = new Map(this.#grid.boxes.map((box) => [box.name, box]));
		this.#balances = new BalanceList(root, this.#boxes);
		this.#pasted = root.querySelector("[data-pasted]");
		this.#dismiss = root.querySelector("[data-dismiss]");
		this.#bar = root.querySelector("[data-bar]");
	}

	/**
	 * Listens, and adds up what stands in the table already.
	 */
	start() {
		moveBetweenBoxes(this.#table, this.#grid);
		this.#table.addEventListener("focusin", (event) => this.#enter(event.target));
		this.#table.addEventListener("focusout", (event) => this.#leave(event.target));
		this.#table.addEventListener("focusin", (event) => suggestNothing(event.target));
		this.#table.addEventListener("focusout", (event) => keepForReturn(event.target));
		this.#table.addEventListener("input", () => this.#addUp());
		this.#table.addEventListener("paste", (event) => this.#paste(event));
		this.#table.addEventListener("keydown", (event) => this.#takeBack(event));
		this.#dismiss.addEventListener("click", () => this.#putAway());
		this.#bar.addEventListener("mousedown", keepStill);
		this.#addUp();
		addEventListener("pageshow", () => this.#takeOver());
		addEventListener("beforeunload", () => this.#boxes.forEach(keepForReturn));
	}

	/* What the browser put back into the boxes after a return to the page is left as if it had just been typed. */
	#takeOver() {
		[...this.#boxes.values()]
			.filter((box) => box.value !== box.defaultValue && !box.readOnly && !this.#typing(box))
			.forEach((box) => this.#settle(box));
		this.#addUp();
	}

	#enter(box) {
		this.#entered = { box, text: box.value };
	}

	#leave(box) {
		if (this.#typing(box)) {
			const before = this.#entered.text;
			this.#settle(box);
			this.#history.add([{ box, before, after: box.value }]);
			this.#enter(box);
			this.#addUp();
			this.#sayProblem(box);
		}
	}

	#typing(box) {
		return box === this.#entered.box && box.value !== this.#entered.text && !box.readOnly;
	}

	/* Leaves the number itself in the box, and beside it what was typed if that said it otherwise. */
	#settle(box) {
		const typed = box.value.trim();
		const reading = this.#reading(box);
		markProblem(box, reading.problem);
		remark(box, "read", reading.plain || reading.problem ? null : `${typed} 读作 ${format(reading.value)}`);
		if (reading.problem === null) {
			box.value = canonical(reading);
		}
	}

	#sayProblem(box) {
		const { problem } = this.#reading(box);
		if (problem) {
			this.#balances.say(`${this.#rules.cells[box.name].label}：${problem}`);
		}
	}

	#reading(box) {
		return read(box.value, this.#rules.cells[box.name].type);
	}

	#addUp() {
		const figures = this.#figures();
		this.#rules.totals.map((total) => this.#boxes.get(total.cell)).filter((box) => box.readOnly)
			.forEach((box) => (box.value = format(figures.get(box.name))));
		const typedTotals = this.#rules.totals.filter((total) => !this.#boxes.get(total.cell).readOnly);
		const unread = [...this.#boxes.values()]
			.filter((box) => !box.readOnly && !this.#typing(box) && this.#reading(box).problem);
		this.#balances.show(balanceLines(this.#rules, typedTotals, figures), unread.map((box) => box.name));
	}

	#figures() {
		const typed = new Map([...this.#boxes].map(([cell, box]) => [cell, this.#reading(box).value]));
		return withTotals(typed, this.#rules.totals.filter((total) => this.#boxes.get(total.cell).readOnly));
	}

	#paste(event) {
		const box = event.target;
		const block = blockOf(event.clipboardData);
		if (!this.#grid.placeOf(box) || (block.length === 1 && block[0].length === 1)) {
			return;
		}
		event.preventDefault();
		this.#leave(box);
		const plan = planPaste(block, box, this.#grid, this.#table);
		const changes = plan.typed.map((entry) => ({ ...entry, before: entry.box.value }));
		changes.forEach(({ box: filled, text }) => {
			filled.value = text;
			this.#settle(filled);
		});
		this.#history.add(changes.map((change) => ({ ...change, after: change.box.value })));
		this.#addUp();
		const unread = plan.typed.map((entry) => entry.box).filter((filled) => this.#reading(filled).problem);
		this.#tell(reportPaste(plan, unread, this.#figures(), this.#rules));
		this.#resume(box);
	}

	#tell({ summary, remarks }) {
		const list = document.createElement("ul");
		list.append(...remarks.map((text) => element("li", text)));
		this.#pasted.replaceChildren(element("p", summary), ...(remarks.length ? [list] : []));
	}

	#putAway() {
		this.#pasted.replaceChildren();
		this.#entered.box.focus();
	}

	/* What is being typed in a box is the browser's to undo; what was left behind is ours. */
	#takeBack(event) {
		const box = event.target;
		const typing = this.#typing(box);
		if (event.isComposing || !this.#grid.placeOf(box)) {
			return;
		}
		if (event.key === "Escape" && typing) {
			box.value = this.#entered.text;
			this.#addUp();
			this.#resume(box);
		}
		else if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !typing) {
			const restored = this.#history.undo();
			if (restored.length) {
				event.preventDefault();
				restored.forEach((changed) => this.#settle(changed));
				this.#addUp();
				this.#pasted.replaceChildren(element("p", `已撤销 ${restored.length} 格`));
				this.#resume(restored[0]);
			}
		}
	}

	#resume(box) {
		box.focus();
		box.select();
		this.#enter(box);
	}

}

/* A list of what other reports held would lie over the table and take the arrow keys. */
function suggestNothing(box) {
	box.autocomplete = "off";
}

/* Browsers put nothing back into a box without suggestions when somebody returns to the page. */
function keepForReturn(box) {
	box.removeAttribute("autocomplete");
}

/* A press takes no focus: leaving a box may make its row grow, and the button would slip away before it is let go. */
function keepStill(event) {
	event.preventDefault();
}

function element(name, text) {
	const created = document.createElement(name);
	created.textContent = text;
	return created;
}
