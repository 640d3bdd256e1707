/*
 * A figure counts when its box is left; but who types one and turns to the telephone has it saved as well, once the
 * typing rests. What would be written otherwise than it was typed waits, so that nothing changes under the hand.
 */

import { canonical, read } from "./figure-reader.js";

/** How long typing rests, in milliseconds. */
const REST = 1_500;

/**
 * @param {import("./sheet.js").Sheet} sheet
 */
export function settleWhenTypingRests(sheet) {
	let timer;
	sheet.table.addEventListener("input", ({ target }) => {
		clearTimeout(timer);
		if (sheet.holds(target)) {
			timer = setTimeout(() => settle(sheet, target), REST);
		}
	});
	sheet.table.addEventListener("focusout", () => clearTimeout(timer));
}

function settle(sheet, box) {
	const reading = read(box.value, sheet.typeOf(box));
	if (reading.plain && !reading.problem && canonical(reading) === box.value) {
		sheet.leave(box);
	}
}
