/*
 * The list of balances under an entry grid: one line each, at once for the eye, and for a screen reader what changed,
 * once the typing pauses.
 */

const PAUSE = 1000;
const NAMED = 2;

export class BalanceList {

	#list;
	#announcer;
	#boxes;
	#told = null;
	#waiting = null;

	/**
	 * @param {HTMLElement} list where the lines stand
	 * @param {HTMLElement} announcer a polite live region
	 * @param {Map<string, HTMLInputElement>} boxes the boxes of the cells
	 */
	constructor(list, announcer, boxes) {
		[this.#list, this.#announcer, this.#boxes] = [list, announcer, boxes];
		list.addEventListener("click", (event) => this.#follow(event));
	}

	/**
	 * Shows how the balances stand.
	 * @param {object[]} lines as balanceLines() gives them
	 * @param {string[]} unread the cells whose boxes hold what is no figure, and count as blank
	 */
	show(lines, unread) {
		const all = unread.length ? [...lines, unreadLine(unread)] : lines;
		all.forEach((line, index) => this.#draw(line, index));
		[...this.#list.children].slice(all.length).forEach((item) => item.remove());
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
		if (link.textContent !== line.text) {
			link.textContent = line.text;
		}
		if (link.dataset.cell !== line.cell) {
			link.dataset.cell = line.cell;
			link.href = `#${encodeURIComponent(line.cell)}`;
		}
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
	const item = document.createElement("li");
	item.append(document.createElement("a"));
	return item;
}

function texts(lines) {
	return new Set(lines.map((line) => line.text));
}

function unreadLine(unread) {
	return { cell: unread[0], state: "unread", text: `有 ${unread.length} 格没有读懂，暂按空白计算` };
}
