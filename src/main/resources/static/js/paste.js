/*
 * Puts what was copied elsewhere into the boxes: a block from where the range begins, a single text into all of it.
 */

import { blockOf } from "./clipboard-block.js";
import { planPaste } from "./paste-plan.js";
import { reportPaste } from "./paste-report.js";
import { isProposed, isRefused } from "./proposals.js";

/**
 * @param {import("./sheet.js").Sheet} sheet
 * @param {import("./selection.js").Selection} selection
 * @param {import("./commands.js").Commands} commands
 * @param {import("./report-panel.js").ReportPanel} panel
 */
export function listenToPaste(sheet, selection, commands, panel) {
	sheet.table.addEventListener("paste", (event) => {
		const box = event.target;
		const block = blockOf(event.clipboardData);
		const single = block.length === 1 && block[0].length === 1;
		if (!sheet.holds(box) || (single && !selection.isRange)) {
			return;
		}
		event.preventDefault();
		sheet.leave(box);
		if (single) {
			commands.fill(block[0][0]);
		}
		else {
			pasteBlock(block, selection.isRange ? selection.boxes[0] : box, sheet, panel);
		}
		box.select();
	});
}

function pasteBlock(block, box, sheet, panel) {
	const plan = planPaste(block, box, sheet.grid, sheet.table);
	sheet.change(plan.typed);
	const boxes = plan.typed.map((entry) => entry.box);
	const proposed = boxes.filter(isProposed);
	panel.show(reportPaste(plan, { proposed, refused: boxes.filter(isRefused) }, sheet), proposed);
}
