/*
 * The report's figures, to be found by name or number and bound to the text at the caret.
 */

import { insertText } from "./text-insert.js";

/**
 * @param {HTMLElement} panel with a combobox and its listbox
 * @param {HTMLTextAreaElement} field takes the figures
 * @param {import("./figure-tokens.js").FigureTokens} tokens
 */
export function showFigures(panel, field, tokens) {
	const search = panel.querySelector("[role=combobox]");
	const list = panel.querySelector("[role=listbox]");
	const found = panel.querySelector("[data-found]");
	const options = tokens.figures.map(option);
	let active;

	const activate = (option) => {
		active?.removeAttribute("aria-selected");
		active = option;
		active?.setAttribute("aria-selected", "true");
		active?.scrollIntoView({ block: "nearest" });
		search.setAttribute("aria-activedescendant", active?.id ?? "");
	};
	const filter = () => {
		const words = search.value.trim().split(/\s+/).filter(Boolean);
		const shown = options.filter(({ figure }) => words.every((word) => figure.text === word || figure.label.includes(word)));
		list.replaceChildren(...grouped(shown));
		found.textContent = shown.length ? `${shown.length} 个数字` : "没有找到，请换一个词，例如“新收”“总计”";
		activate(words.length ? shown[0]?.line : undefined);
	};
	const insert = (line) => line && insertText(field, `{${line.dataset.cell}}`);

	search.addEventListener("input", filter);
	search.addEventListener("keydown", (event) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step) {
			event.preventDefault();
			activate(next(list, active, step));
		}
		else if (event.key === "Enter" && !event.isComposing) {
			event.preventDefault();
			insert(active);
		}
	});
	/* The caret stays where it is while the mouse is down. */
	list.addEventListener("mousedown", (event) => event.preventDefault());
	list.addEventListener("click", (event) => insert(event.target.closest("[role=option]")));
	filter();
}

function option(figure, index) {
	const line = document.createElement("li");
	const number = document.createElement("b");
	line.id = `figure-${index}`;
	line.setAttribute("role", "option");
	line.dataset.cell = figure.cell;
	number.textContent = figure.text || "未填";
	number.className = figure.text === "" ? "blank" : figure.text === "0" ? "zero" : "";
	line.append(number, figure.label);
	return { figure, line };
}

function grouped(options) {
	const lines = [];
	options.forEach(({ figure, line }, index) => {
		if (figure.group !== options[index - 1]?.figure.group) {
			const head = document.createElement("li");
			head.className = "figure-list__head";
			head.setAttribute("role", "presentation");
			head.textContent = figure.group;
			lines.push(head);
		}
		lines.push(line);
	});
	return lines;
}

function next(list, active, step) {
	const lines = [...list.querySelectorAll("[role=option]")];
	const index = lines.indexOf(active);
	return lines[Math.min(Math.max(index < 0 ? 0 : index + step, 0), lines.length - 1)];
}
