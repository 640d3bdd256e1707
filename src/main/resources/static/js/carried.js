/*
 * Figures that were carried over from last year's report: each is to be confirmed while it stays the same, or explained
 * once it is changed.
 */

import { remark } from "./box-remarks.js";
import { format, read } from "./figure-reader.js";

const MARKS = { open: "沿用未确认", unexplained: "须说明" };

export class Carried extends EventTarget {

	#sheet;
	#entries;
	#action;
	#form;
	#stored = new Map();
	#waiting = [];

	/**
	 * @param {HTMLElement} root the fragment of the grid with data-carried-action, perhaps with
	 * {"<cell>": {figure, source, confirmed, reason}} in [data-carried]; the
	 * reason speaks of the figure that the page came with
	 * @param {import("./sheet.js").Sheet} sheet
	 */
	constructor(root, sheet) {
		super();
		this.#sheet = sheet;
		this.#entries = JSON.parse(root.querySelector("[data-carried]")?.textContent ?? "{}");
		this.#action = root.dataset.carriedAction;
		this.#form = root.closest("form");
		this.#boxes.forEach((box) => {
			this.#stored.set(box.name, box.defaultValue);
			this.#entries[box.name].stated = box.defaultValue;
		});
		sheet.addEventListener("change", () => this.#mark());
		this.#form.addEventListener("entry:stored", ({ detail }) =>
			Object.entries(detail.places).forEach(([name, { text }]) => this.#hear(name, text)));
		this.#form.addEventListener("entry:other", ({ target, detail }) => this.#hear(target.name, detail.text), true);
	}

	/** What was carried into a box, undefined for none. */
	entry(box) {
		return box.readOnly ? undefined : this.#entries[box.name];
	}

	/**
	 * How a carried box stands.
	 * @returns {"blank" | "open" | "confirmed" | "unexplained" | "explained"}
	 */
	state(box) {
		const { figure, confirmed, stated, reason } = this.#entries[box.name];
		const value = this.#value(box);
		if (value === null) {
			return "blank";
		}
		if (this.#says(box, figure)) {
			return confirmed ? "confirmed" : "open";
		}
		return reason && this.#says(box, stated) ? "explained" : "unexplained";
	}

	/** The boxes that hold what was carried, not confirmed yet. */
	get open() {
		return this.#boxes.filter((box) => this.state(box) === "open");
	}

	get #boxes() {
		return this.#sheet.typed.filter((box) => this.entry(box));
	}

	/** Confirms one box; null once that is stored, else why it is not. */
	confirm(box) {
		return this.#settle([box], { cell: box.name, reason: "" }, { confirmed: true, reason: "" });
	}

	/** Confirms all that hold what was carried. */
	confirmAll() {
		return this.#settle(this.open, { all: "true" }, { confirmed: true, reason: "" });
	}

	/** Says why a box differs from what was carried. */
	async explain(box, reason) {
		await this.#whenStored([box]);
		const stated = format(this.#value(box));
		return this.#settle([box], { cell: box.name, reason }, { confirmed: false, stated, reason });
	}

	/* The portal holds what it is told against the figure that it has stored. */
	async #settle(boxes, fields, settled) {
		await this.#whenStored(boxes);
		const problem = await this.#send(fields);
		if (problem === null) {
			boxes.forEach((box) => Object.assign(this.#entries[box.name], settled));
			this.#mark();
		}
		return problem;
	}

	#whenStored(boxes) {
		return new Promise((go) => {
			this.#waiting.push({ boxes, go });
			this.#goOn();
		});
	}

	#hear(name, text) {
		if (this.#stored.has(name)) {
			this.#stored.set(name, text);
			this.#goOn();
		}
	}

	#goOn() {
		const ready = ({ boxes }) => boxes.every((box) => this.#says(box, this.#stored.get(box.name)));
		const [going, waiting] = [this.#waiting.filter(ready), this.#waiting.filter((one) => !ready(one))];
		this.#waiting = waiting;
		going.forEach(({ go }) => go());
	}

	#says(box, text) {
		return this.#value(box) === read(text, this.#sheet.typeOf(box)).value;
	}

	#value(box) {
		return this.#sheet.figures.get(box.name);
	}

	async #send(fields) {
		const body = new URLSearchParams({ ...fields, _csrf: this.#form.elements._csrf?.value ?? "" });
		try {
			return await problemOf(await fetch(this.#action, { method: "POST", body, keepalive: true }));
		}
		catch {
			return "没有连上门户，没有存上，请稍后再试";
		}
	}

	#mark() {
		this.#boxes.forEach((box) => {
			const mark = MARKS[this.state(box)] ?? null;
			box.closest("td").classList.toggle("carried", mark !== null);
			remark(box, "carried", mark);
		});
		this.dispatchEvent(new Event("change"));
	}

}

/* An ended sign-in answers with the page of the sign-in. */
async function problemOf(response) {
	if (response.redirected) {
		return "登录已过期，没有存上。请在另一个窗口重新登录后再试";
	}
	if (response.ok) {
		return null;
	}
	const plain = response.headers.get("Content-Type")?.startsWith("text/plain");
	return (plain && (await response.text()).trim()) || "没有存上，请刷新页面后再试";
}
