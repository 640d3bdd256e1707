/*
 * What can be done to a table as a whole or to a range: each is one step, and each says what it did.
 */

import { downwards, everywhere, rightwards, zeros } from "./fill.js";
import { isProposed, proposalOf } from "./proposals.js";

export class Commands {

	#sheet;
	#selection;
	#tell;

	/**
	 * @param {import("./sheet.js").Sheet} sheet
	 * @param {import("./selection.js").Selection} selection
	 * @param {(sentence: string) => void} tell says what was done
	 */
	constructor(sheet, selection, tell) {
		this.#sheet = sheet;
		this.#selection = selection;
		this.#tell = tell;
	}

	undo() {
		this.#leave();
		this.#returnTo(this.#sheet.undo(), "已撤销", "没有可撤销的了");
	}

	redo() {
		this.#leave();
		this.#returnTo(this.#sheet.redo(), "已重做", "没有可重做的了");
	}

	/** Empties the selected boxes. */
	clear() {
		this.#change(everywhere(this.#selection.boxes, ""), "已清除");
	}

	/** Puts a text, by default what stands where the range began, into all selected boxes. */
	fill(text = this.#selection.anchor.value) {
		this.#change(everywhere(this.#selection.boxes, text), "已填");
	}

	fillDown() {
		this.#leave();
		this.#change(downwards(this.#rowsFrom(-1, 0)), "已向下填充");
	}

	fillRight() {
		this.#leave();
		this.#change(rightwards(this.#rowsFrom(0, -1)), "已向右填充");
	}

	/** Puts 0 into what is blank, in the range if there is one. */
	fillZeros() {
		this.#leave();
		const { isRange, boxes } = this.#selection;
		const texts = zeros(isRange ? boxes : this.#sheet.typed);
		this.#sheet.change(texts);
		const where = isRange ? "所选的格子" : "这张表";
		this.#tell(texts.length ? `${where}里空白的 ${texts.length} 格填了 0，Ctrl+Z 可撤销` : `${where}里没有空白的格`);
	}

	/** Takes the readings of boxes that wait for it. */
	confirm(boxes) {
		const texts = boxes.filter(isProposed)
			.map((box) => ({ box, text: proposalOf(box.value, this.#sheet.typeOf(box)).text }));
		this.#sheet.change(texts);
		this.#tell(texts.length === 1 ? `已确认：${this.#sheet.labelOf(texts[0].box)} 填 ${texts[0].text}`
			: `已确认 ${texts.length} 格`);
	}

	#leave() {
		if (this.#selection.anchor) {
			this.#sheet.leave(this.#selection.anchor);
		}
	}

	/* A single box takes what stands in its neighbour. */
	#rowsFrom(down, right) {
		const { anchor, isRange, rows } = this.#selection;
		const neighbour = isRange ? null : this.#sheet.grid.next(anchor, down, right);
		return neighbour ? this.#sheet.grid.block(neighbour, anchor) : rows;
	}

	#change(texts, verb) {
		const totals = texts.filter(({ box }) => box.readOnly).length;
		this.#sheet.change(texts);
		this.#tell(`${verb} ${texts.length - totals} 格` + (totals ? `；总计由门户计算，跳过 ${totals} 格` : ""));
	}

	/* The focus follows what changed, unless it is on a button that may be pressed again. */
	#returnTo(boxes, verb, nothing) {
		this.#tell(boxes.length ? `${verb} ${boxes.length} 格` : nothing);
		if (boxes.length && this.#sheet.holds(document.activeElement)) {
			boxes[0].focus();
			boxes[0].select();
		}
	}

}
