/*
 * Texts whose meaning is not certain: what they are read as stands under their box as a proposal, and counts only once
 * somebody has confirmed it. Until then the box carries data-unsettled="proposed"; a text that was not understood at
 * all, data-unsettled="refused".
 */

import { markProblem, remark } from "./box-remarks.js";
import { canonical, read, readNone } from "./figure-reader.js";

/**
 * What an uncertain text is taken for.
 * @returns {?{text: string, words: string}} what confirming puts into the box, and the proposal in words; null for a
 * text that is certain, or not understood
 */
export function proposalOf(text, type) {
	const reading = read(text, type);
	if (reading.problem === null) {
		return reading.plain ? null : { text: canonical(reading), words: `读作 ${canonical(reading)}` };
	}
	const none = readNone(text);
	return none && { text: canonical(none), words: `按 ${canonical(none)} 填` };
}

/**
 * Leaves the plain number in a box that holds one, and marks what is to be confirmed or was not understood.
 */
export function settle(box, type) {
	const reading = read(box.value, type);
	const proposal = proposalOf(box.value, type);
	const problem = proposal ? null : reading.problem;
	if (reading.plain) {
		box.value = canonical(reading);
	}
	markProblem(box, problem);
	remark(box, "read", proposal?.words ?? null);
	offer(box, proposal);
	if (proposal || problem) {
		box.dataset.unsettled = proposal ? "proposed" : "refused";
	}
	else {
		delete box.dataset.unsettled;
	}
}

/** Whether a box waits for its reading to be confirmed. */
export function isProposed(box) {
	return box.dataset.unsettled === "proposed";
}

/** Whether the text of a box was not understood. */
export function isRefused(box) {
	return box.dataset.unsettled === "refused";
}

/* The button is for the pointer; at the keyboard, Enter in the box confirms. */
function offer(box, proposal) {
	const cell = box.closest("td");
	cell.querySelector("[data-confirm]")?.remove();
	cell.classList.toggle("proposed", proposal !== null);
	if (proposal) {
		const button = document.createElement("button");
		Object.assign(button, { type: "button", className: "confirm", textContent: "确认", tabIndex: -1 });
		button.dataset.confirm = "";
		button.setAttribute("aria-label", `确认${proposal.words}`);
		cell.append(button);
	}
}
