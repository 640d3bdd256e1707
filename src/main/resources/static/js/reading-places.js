/*
 * Makes figures and paragraphs open, by mouse and by keyboard. A table is one stop of the Tab key, and so is a text; the arrow
 * keys move within.
 */

import { text } from "./reading-marks.js";

/**
 * @param {Element} article
 * @param {{cells: Object<string, string>, sections: string[]}} known the names of cells, and of sections in their order
 * @param {{allowed: boolean, open: function({place: string, name: string, quote: string, cell: boolean})}} dialog
 */
export function openPlaces(article, known, dialog) {
	article.querySelectorAll(".statutory").forEach((table) => openTable(table, known, dialog));
	if (dialog.allowed) {
		const opening = article.querySelector(".article__text > .prose");
		openText(opening, "opening", "引言", dialog);
		known.sections.forEach((place, index) => {
			const section = article.querySelector(`#s${index + 1}`);
			const heading = section?.querySelector("h2");
			if (heading) {
				const name = heading.textContent;
				heading.append(sayButton(name, () => dialog.open({ place, name, quote: "", cell: false })));
				openText(section.querySelector(".prose"), place, name, dialog);
			}
		});
	}
}

function openTable(table, known, dialog) {
	const rows = [...table.rows].map((row) => [...row.querySelectorAll("td.figure[id]")].map((cell) => {
		const button = document.createElement("button");
		button.type = "button";
		button.className = "cell-button";
		button.dataset.name = known.cells[cell.id] ?? cell.id;
		button.append(cell.firstElementChild);
		cell.prepend(button);
		button.addEventListener("click", () => dialog.open({
			place: cell.id, name: button.dataset.name, quote: button.textContent.trim() || "空白", cell: true }));
		return button;
	})).filter((row) => row.length);
	rove(rows);
}

function openText(prose, place, name, dialog) {
	const buttons = [...prose?.children ?? []].map((paragraph) => {
		const open = () => dialog.open({ place, name, quote: text(paragraph), cell: false });
		const button = sayButton(`${name}：${text(paragraph).slice(0, 20)}`, open);
		paragraph.dataset.sayable = place;
		paragraph.addEventListener("click", (event) => {
			if (event.target !== button && getSelection().isCollapsed) {
				open();
			}
		});
		paragraph.append(button);
		return [button];
	});
	rove(buttons);
}

function sayButton(what, open) {
	const button = document.createElement("button");
	button.type = "button";
	button.className = "say";
	button.textContent = "提意见";
	button.setAttribute("aria-label", `提意见：${what}`);
	button.addEventListener("click", open);
	return button;
}

/* One of them is a stop of the Tab key: the one that had the focus last. */
function rove(rows) {
	const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
	rows.forEach((row, y) => row.forEach((button, x) => {
		button.tabIndex = (x + y === 0) ? 0 : -1;
		button.addEventListener("focus", () => {
			rows.flat().forEach((other) => (other.tabIndex = (other === button) ? 0 : -1));
		});
		button.addEventListener("keydown", (event) => {
			const [down, right] = steps[event.key] ?? [0, 0];
			const target = rows[y + down]?.[Math.min(x + right, rows[y + down].length - 1)];
			if (target && (down || right) && !event.ctrlKey && !event.altKey && !event.metaKey) {
				event.preventDefault();
				target.focus();
			}
		});
	}));
}
