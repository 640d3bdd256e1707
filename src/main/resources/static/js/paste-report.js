/*
 * What a paste did, in sentences: nothing is passed over in silence.
 */

import { format, read } from "./figure-reader.js";

/* More than these are only counted. */
const MOST_NAMED = 12;

/**
 * @param {import("./paste-plan.js").Plan} plan
 * @param {{proposed: HTMLInputElement[], refused: HTMLInputElement[]}} unsettled the boxes whose reading is uncertain,
 * and those whose text is no figure
 * @param {import("./sheet.js").Sheet} sheet
 * @returns {{summary: string, remarks: string[]}} what was done, and what needs a look
 */
export function reportPaste(plan, { proposed, refused }, sheet) {
	const summary = [`已粘贴 ${plan.typed.length} 格，Ctrl+Z 可撤销`];
	if (plan.totals.length) {
		summary.push(`${plan.totals.length} 格总计按明细计算，没有照抄`);
	}
	if (plan.labelColumns) {
		summary.push(`跳过了左边 ${plan.labelColumns} 列行名`);
	}
	if (plan.headRows) {
		summary.push(`跳过了 ${plan.headRows} 行表头`);
	}
	return { summary: summary.join("；"), remarks: [...leftOver(plan), ...mislabelled(plan), ...toConfirm(proposed, sheet),
		...notRead(refused, sheet), ...differences(plan, sheet)] };
}

function leftOver(plan) {
	const named = plan.left.map(({ row, column, text }) => `第 ${row} 行第 ${column} 列“${text}”`);
	return named.length ? [`表格里放不下，没有粘贴：${some(named)}`] : [];
}

function mislabelled(plan) {
	return plan.mislabelled.map(({ row, pasted, own }) =>
		`粘贴的第 ${row} 行是“${pasted}”，放进了“${own}”一行，请核对是否错行`);
}

function toConfirm(boxes, sheet) {
	const named = boxes.map((box) => `“${sheet.labelOf(box)}” ${sheet.proposalOf(box)}`);
	return named.length ? [`请看读得对不对，确认后才算数：${some(named)}`] : [];
}

function notRead(boxes, sheet) {
	const named = boxes.map((box) => `“${sheet.labelOf(box)}”`);
	return named.length ? [`没有读懂，已在格中标出：${some(named)}`] : [];
}

function differences(plan, { figures, rules }) {
	const named = plan.totals
		.map(({ box, text }) => ({ cell: box.name, text, computed: figures.get(box.name) ?? 0n }))
		.filter(({ cell, text, computed }) => text && read(text, rules.cells[cell].type).value !== computed)
		.map(({ cell, text, computed }) => `${totalName(cell, rules)} 粘贴 ${text}，算出 ${format(computed)}`);
	return named.length ? [`粘贴的总计与按明细算出的不同：${named.join("；")}`] : [];
}

function totalName(cell, rules) {
	const total = rules.totals.findLast((rule) => rule.cell === cell);
	return `${total.label} ${total.name}`;
}

/* The first of many, and how many there are. */
function some(named) {
	return named.slice(0, MOST_NAMED).join("、") + (named.length > MOST_NAMED ? `等 ${named.length} 格` : "");
}
