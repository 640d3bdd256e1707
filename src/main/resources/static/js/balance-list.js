/*
 * The balances under an entry grid: a few words for each, the sentence of the column that is being typed in, the
 * sentences of all that do not add up; and for a screen reader what changed, once the typing pauses.
 */

const PAUSE = 1000;
const NAMED = 2;
const MARKS = { ok: "✓ ", off: "✗ ", blank: "", unread: "？ " };

export class BalanceList {

	#list;
	#now;
	#imbalances;
	#announcer;
	#boxes;
	#lines = [];
	#told = null;
	#waiting = null;

	/**
	 * @param {HTMLElement} root the fragment with the places of the balances and a polite live region
	 * @param {Map<string, HTMLInputElement>} boxes the boxes of the cells
	 */
	constructor(root, boxes) {
		this.#list = root.querySelector("[data-balances]");
		this.#now = root.querySelector("[data-balance-now]");
		this.#imbalances = root.querySelector("[data-imbalances]");
		this.#announcer = root.querySelector("[data-announcer]");
		this.#boxes = boxes;
		this.#list.addEventListener("click", (event) => this.#follow(event));
		root.addEventListener("focusin", () => this.#showCurrent());
	}

	/**
	 * Shows how the balances stand.
	 * @param {object[]} lines as balanceLines() gives them
	 * @param {{proposed: string[], refused: string[]}} unsettled the cells whose reading waits to be confirmed, and those
	 * that hold what is no figure; both count as blank
	 */
	show(lines, { proposed, refused }) {
		const all = [...lines, ...unsettledLine(proposed, "待确认"), ...unsettledLine(refused, "没有读懂")];
		all.forEach((line, index) => this.#draw(line, index));
		[...this.#list.children].slice(all.length).forEach((item) => item.remove());
		this.#lines = all;
		this.#imbalances.replaceChildren(...all.filter((line) => line.state === "off").map(sentenceOf));
		this.#showCurrent();
		this.#markCells(lines);
		clearTimeout(this.#waiting);
		if (this.#told === null) {
			this.#told = texts(lines);
		}
		this.#waiting = setTimeout(() => this.#announceChanges(lines), PAUSE);
	}

	/**
	 * Says a sentence to those who do not see where it appeared.
	 */
	say(sentence) {
		this.#announcer.textContent = sentence;
	}

	/* Lines are changed in place: one that is replaced while it is being clicked would swallow the click. */
	#draw(line, index) {
		const item = this.#list.children[index] ?? this.#list.appendChild(newItem());
		const link = item.firstElementChild;
		item.className = `balance ${line.state}`;
		link.dataset.short = `${MARKS[line.state]}${line.short}`;
		if (link.textContent !== line.text) {
			link.firstElementChild.textContent = line.text;
		}
		if (link.dataset.cell !== line.cell) {
			link.dataset.cell = line.cell;
			link.href = `#${encodeURIComponent(line.cell)}`;
		}
	}

	/* The sentence of the column that is being typed in, else of the first that does not add up. */
	#showCurrent() {
		const typing = this.#boxes.has(document.activeElement.name) ? document.activeElement.name : null;
		const current = this.#lines.findIndex((line) => typing !== null && concerns(line, typing));
		const shown = this.#lines[current] ?? this.#lines.find((line) => line.state === "off") ?? this.#lines[0];
		[...this.#list.children].forEach((item, index) =>
			item.firstElementChild.toggleAttribute("data-current", index === current));
		this.#now.textContent = shown?.text ?? "";
		this.#now.className = `balance-now ${shown?.state ?? ""}`;
	}

	#markCells(lines) {
		const off = new Set(lines.filter((line) => line.state === "off").flatMap((line) => line.cells));
		this.#boxes.forEach((box, cell) => box.closest("td").classList.toggle("unbalanced", off.has(cell)));
	}

	#announceChanges(lines) {
		const changed = lines.filter((line) => line.state !== "blank" && !this.#told.has(line.text));
		this.#told = texts(lines);
		if (changed.length) {
			const more = changed.length > NAMED ? `；另有 ${changed.length - NAMED} 处变化` : "";
			this.say(changed.slice(0, NAMED).map((line) => line.text).join("；") + more);
		}
	}

	#follow(event) {
		const link = event.target.closest("a");
		if (link) {
			event.preventDefault();
			this.#boxes.get(link.dataset.cell)?.focus();
		}
	}

}

function newItem() {
	const [item, link, sentence] = ["li", "a", "span"].map((name) => document.createElement(name));
	sentence.className = "visually-hidden";
	link.append(sentence);
	item.append(link);
	return item;
}

function sentenceOf(line) {
	const item = document.createElement("li");
	item.textContent = line.text;
	return item;
}

/* A balance concerns the cells that it adds up, and as a balance of a column everything that stands in the column. */
function concerns(line, cell) {
	return line.cells.includes(cell) || line.cells.every((added) => columnOf(added) === columnOf(cell));
}

function columnOf(cell) {
	return cell.slice(cell.lastIndexOf("/"));
}

function texts(lines) {
	return new Set(lines.map((line) => line.text));
}

function unsettledLine(cells, what) {
	const short = `${cells.length} 格${what}`;
	return cells.length ? [{ cell: cells[0], cells, state: "unread", short, text: `有 ${short}，暂按空白计算` }] : [];
}
