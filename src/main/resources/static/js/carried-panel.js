/*
 * The part of the cell panel about a figure that was carried over, and the button that confirms all of them.
 */

export class CarriedPanel {

	#sheet;
	#carried;
	#parts;
	#tell;
	#box = null;
	#unsent = new Map();
	#underWay = new Map();

	/**
	 * @param {HTMLElement} root the fragment of the grid
	 * @param {import("./sheet.js").Sheet} sheet
	 * @param {import("./carried.js").Carried} carried
	 * @param {(sentence: string) => void} tell says what was done
	 */
	constructor(root, sheet, carried, tell) {
		this.#sheet = sheet;
		this.#carried = carried;
		this.#tell = tell;
		this.#parts = Object.fromEntries(["place", "words", "confirm", "differs", "reason", "all"]
			.map((name) => [name, root.querySelector(`[data-carried-${name}]`)]));
	}

	start() {
		const { confirm, reason, all } = this.#parts;
		this.#sheet.table.addEventListener("focusin", (event) => this.#follow(event.target));
		this.#carried.addEventListener("change", () => this.#show());
		confirm.addEventListener("click", () => this.#confirm());
		reason.addEventListener("change", () => this.#explain());
		reason.addEventListener("keydown", (event) => this.#press(event));
		all.addEventListener("click", () => this.#confirmAll());
		addEventListener("beforeunload", (event) => this.#unsent.size && event.preventDefault());
	}

	#follow(box) {
		if (this.#sheet.holds(box) && box !== this.#box) {
			this.#box = box;
			this.#parts.reason.value = this.#known(box);
			this.#show();
		}
	}

	#show() {
		const { place, words, confirm, differs, all } = this.#parts;
		const { length } = this.#carried.open;
		all.hidden = length === 0;
		all.textContent = `全部确认与上年一致（${length} 格）`;
		const entry = this.#box && this.#carried.entry(this.#box);
		place.hidden = !entry;
		place.dataset.state = entry ? this.#carried.state(this.#box) : "";
		if (entry) {
			const { state } = place.dataset;
			words.textContent = sentence(entry, state);
			confirm.hidden = state !== "open";
			differs.hidden = !["unexplained", "explained"].includes(state);
		}
	}

	async #confirm() {
		const box = this.#box;
		box.focus();
		this.#say(await this.#carried.confirm(box), `已确认：${this.#sheet.labelOf(box)} 与上年一致`);
	}

	async #confirmAll() {
		const { length } = this.#carried.open;
		this.#say(await this.#carried.confirmAll(), `已确认 ${length} 格与上年一致`);
	}

	async #explain() {
		const [box, reason] = [this.#box, this.#parts.reason.value.trim()];
		if (!reason) {
			this.#tell("请写一句话说明为什么与上年报告不同");
			return;
		}
		if (this.#underWay.get(box) === reason || this.#isExplained(box, reason)) {
			return;
		}
		this.#tell("数字存上后就保存说明……");
		this.#unsent.set(box, reason);
		this.#underWay.set(box, reason);
		const problem = await this.#carried.explain(box, reason);
		this.#underWay.delete(box);
		if (problem === null) {
			this.#unsent.delete(box);
		}
		this.#say(problem, "已保存说明");
	}

	#isExplained(box, reason) {
		return this.#carried.state(box) === "explained" && this.#carried.entry(box).reason === reason;
	}

	#known(box) {
		return this.#unsent.get(box) ?? this.#carried.entry(box)?.reason ?? "";
	}

	#say(problem, done) {
		this.#tell(problem ?? done);
	}

	/* Enter here would send the form. */
	#press(event) {
		if (event.key === "Enter" && !event.isComposing) {
			event.preventDefault();
			this.#explain();
			this.#box.focus();
		}
		else if (event.key === "Escape") {
			this.#parts.reason.value = this.#known(this.#box);
		}
	}

}

function sentence({ figure, source }, state) {
	return {
		open: `沿用 ${source}的 ${figure}`,
		confirmed: `与 ${source}的 ${figure} 一致，已确认`,
		blank: `${source}是 ${figure}`,
		unexplained: `${source}是 ${figure}`,
		explained: `${source}是 ${figure}`,
	}[state];
}
