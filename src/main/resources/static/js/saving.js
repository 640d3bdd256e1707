/*
 * Saving with Control+S; and a form waits until every uncertain reading in it is confirmed.
 */

import { isProposed } from "./proposals.js";

/**
 * @param {HTMLElement} root the fragment of the grid
 * @param {import("./sheet.js").Sheet} sheet
 * @param {import("./report-panel.js").ReportPanel} report where it says what to confirm
 */
export function holdBackProposals(root, sheet, report) {
	const form = root.closest("form");
	root.addEventListener("keydown", (event) => {
		if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s" && !event.shiftKey && !event.altKey) {
			event.preventDefault();
			form.requestSubmit();
		}
	});
	form.addEventListener("submit", (event) => {
		settleAll(sheet);
		const waiting = sheet.typed.filter(isProposed);
		if (waiting.length) {
			event.preventDefault();
			report.show(toConfirm(waiting, sheet), waiting);
			waiting[0].focus();
		}
	});
}

/* What is being typed in the panel is taken as if it had been left. */
function settleAll(sheet) {
	document.activeElement.closest("[data-cell-panel] input")?.blur();
	sheet.typed.forEach((box) => sheet.leave(box));
}

function toConfirm(boxes, sheet) {
	return {
		summary: `还没有保存：有 ${boxes.length} 格的读法要先确认（在格中按回车，或点“确认”）`,
		remarks: boxes.map((box) => `${sheet.labelOf(box)}：${sheet.proposalOf(box)}`),
	};
}
