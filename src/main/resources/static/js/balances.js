/*
 * Adds a table up by the rules of its edition, as org.nianbao.form.Figures and org.nianbao.check.BalanceCheck do on
 * the server, with the same sentences. Figures are a Map from cell name to a value of the figure reader or null.
 */

import { format } from "./figure-reader.js";

/**
 * The figures with totals computed; a total of blanks alone is blank.
 * @param {object[]} totals the rules of the totals to compute, those that others build on first
 */
export function withTotals(figures, totals) {
	const computed = new Map(figures);
	for (const total of totals) {
		const blank = total.parts.every((part) => computed.get(part.cell) === null);
		computed.set(total.cell, blank ? null : sum(computed, total.parts));
	}
	return computed;
}

/**
 * How a table's balances stand.
 * @param rules the table's rules
 * @param {object[]} typedTotals the totals that are typed rather than computed
 * @returns {{cell: string, cells: string[], state: "ok" | "off" | "blank", short: string, text: string}[]} one line a
 * balance, in a few words and as a sentence; of floors and typed totals only what is off
 */
export function balanceLines(rules, typedTotals, figures) {
	const exceptions = [...typedTotals.map((total) => totalLine(total, figures)),
		...rules.floors.map((floor) => floorLine(floor, figures))];
	return [...rules.balances.map((balance) => balanceLine(balance, figures)),
		...exceptions.filter((line) => line.state === "off")];
}

function balanceLine(balance, figures) {
	const cells = [...balance.left, ...balance.right].map((term) => term.cell);
	if (cells.every((cell) => figures.get(cell) === null)) {
		return { cell: cells[0], cells, state: "blank", short: `${name(balance)} –`, text: `${balance.label}：还没有数` };
	}
	const difference = sum(figures, balance.left) - sum(figures, balance.right);
	const sides = `${balance.label}：${equation(balance.left, figures)}，${equation(balance.right, figures)}`;
	return { cell: cells[0], cells, state: state(difference), short: `${name(balance)} ${brief(difference)}`,
		text: `${sides}，${outcome(difference)}` };
}

function totalLine(total, figures) {
	const typed = figures.get(total.cell) ?? 0n;
	const filled = total.parts.filter((part) => figures.get(part.cell));
	const parts = sum(figures, total.parts);
	const listed = filled.length ? equation(filled, figures) : format(parts);
	const text = `${total.label}：${total.name} ${format(typed)}，各项合计 ${listed}，${outcome(typed - parts)}`;
	return { cell: total.cell, cells: [total.cell], state: state(typed - parts),
		short: `${name(total)}总计 ${brief(typed - parts)}`, text };
}

function floorLine(floor, figures) {
	const value = sum(figures, floor.cells);
	const cells = floor.cells.map((term) => term.cell);
	const names = floor.cells.map((term) => term.name).join(" + ");
	return { cell: cells[0], cells, state: value < 0n ? "off" : "ok", short: `${name(floor)} 小于 0`,
		text: `${floor.label}：${names} = ${format(value)}，不应小于 0` };
}

function equation(terms, figures) {
	const named = terms.map((term) => `${term.name} ${format(figures.get(term.cell) ?? 0n)}`);
	return `${named.join(" + ")} = ${format(sum(figures, terms))}`;
}

function sum(figures, terms) {
	return terms.reduce((total, term) => total + (figures.get(term.cell) ?? 0n), 0n);
}

function state(difference) {
	return difference === 0n ? "ok" : "off";
}

function outcome(difference) {
	return difference === 0n ? "相符" : `相差 ${size(difference)}`;
}

function name(rule) {
	return rule.label.replace(/列$/u, "");
}

function brief(difference) {
	return difference === 0n ? "平" : `差 ${size(difference)}`;
}

function size(difference) {
	return format(difference < 0n ? -difference : difference);
}
