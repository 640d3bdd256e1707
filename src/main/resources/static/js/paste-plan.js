/*
 * Where the texts of a pasted block belong: from one box to the right and down, without the block's own labels.
 */

import { halfWidth, meansFigure } from "./figure-reader.js";

const NUMBERING = /^\s*(?:\d+[.．、]|[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、)/u;

/**
 * @typedef {object} Plan
 * @property {{box: HTMLInputElement, text: string}[]} typed what goes into boxes
 * @property {{box: HTMLInputElement, text: string}[]} totals what stands where totals are computed
 * @property {{row: number, column: number, text: string}[]} left what has no place, by its place in the block, from 1
 * @property {{row: number, pasted: string, own: string}[]} mislabelled rows whose label differs from the table's
 * @property {number} labelColumns how many columns of row labels were passed over
 * @property {number} headRows how many rows of heads were passed over
 */

/**
 * @param {string[][]} block rows of equal length
 * @param {HTMLInputElement} box where the block begins
 * @param {import("./cell-grid.js").CellGrid} grid
 * @param {HTMLTableElement} table
 * @returns {Plan}
 */
export function planPaste(block, box, grid, table) {
	const words = { heads: wordings(table, "col"), stubs: wordings(table, "row") };
	const rows = block.map((texts, index) => ({ texts, number: index + 1, head: isHead(texts, words) }));
	const body = rows.slice(rows.findIndex((row) => !row.head));
	const labelColumns = countLabelColumns(body.filter((row) => !row.head).map((row) => row.texts));
	const from = grid.placeOf(box);
	const plan = { typed: [], totals: [], left: [], mislabelled: [], labelColumns,
		headRows: rows.filter((row) => row.head).length };
	const lines = linesFor(body, from.row, grid);
	body.forEach((row, index) => {
		if (!row.head) {
			placeRow(row, lines[index], from.column - labelColumns, grid, plan);
		}
	});
	return plan;
}

function placeRow(row, line, shift, grid, plan) {
	const label = row.texts.slice(0, plan.labelColumns).findLast((text) => text);
	if (label && line !== undefined && !sameLabel(label, grid.label(line))) {
		plan.mislabelled.push({ row: row.number, pasted: label, own: grid.label(line) });
	}
	for (let column = plan.labelColumns; column < row.texts.length; column++) {
		const text = row.texts[column];
		const place = grid.at(line, column + shift);
		if (place?.column === column + shift) {
			(place.box.readOnly ? plan.totals : plan.typed).push({ box: place.box, text });
		}
		else if (text) {
			plan.left.push({ row: row.number, column: column + 1, text });
		}
	}
}

/* A block that was copied with the heads between its rows lies on the table line by line; one without, on its figures. */
function linesFor(rows, from, grid) {
	const empty = (row) => row.texts.every((text) => !text);
	const lies = (row, index) => (grid.holdsFigures(from + index) ? !row.head : row.head || empty(row));
	if (rows.every(lies)) {
		return rows.map((_, index) => from + index);
	}
	let line = from - 1;
	return rows.map((row) => (row.head ? undefined : (line = nextLine(line, grid))));
}

function nextLine(line, grid) {
	let next = line + 1;
	while (next < grid.height && !grid.holdsFigures(next)) {
		next++;
	}
	return next;
}

function wordings(table, scope) {
	return new Set([...table.querySelectorAll(`th[scope^="${scope}"]`)].map((head) => wording(head.textContent)));
}

function isHead(texts, words) {
	const filled = texts.filter((text) => text);
	return !filled.some((text) => meansFigure(text) || words.stubs.has(wording(text)))
		&& filled.some((text) => words.heads.has(wording(text)));
}

/* Leading columns hold labels if none of them holds a figure; the last of them is one that holds words. */
function countLabelColumns(rows) {
	const width = rows[0]?.length ?? 0;
	const column = (index) => rows.map((texts) => texts[index]).filter((text) => text);
	let labels = 0;
	for (let index = 0; index < width && !column(index).some(meansFigure); index++) {
		labels = column(index).some((text) => /\p{L}/u.test(text)) ? index + 1 : labels;
	}
	return labels < width ? labels : 0;
}

function sameLabel(pasted, own) {
	const [one, other] = [pasted, own].map((label) => wording(label.replace(NUMBERING, "")));
	return !other || one.includes(other) || other.includes(one);
}

function wording(text) {
	return halfWidth(text).replace(/[\s\p{P}]/gu, "");
}
