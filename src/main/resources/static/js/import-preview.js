/*
 * Shows where in the file the figure in focus was read, and warns before changes are lost.
 */
import { warnOnLeaving } from "./unsaved.js";

const boxes = new Map();

document.querySelectorAll("[data-source] td[data-cells]").forEach((box) =>
	box.dataset.cells.split(" ").forEach((cell) => boxes.set(cell, box)));

document.querySelectorAll("form[data-preview]").forEach((form) => {
	warnOnLeaving(form);
	form.addEventListener("focusin", ({ target }) => show(boxes.get(target.id)));
});

function show(box) {
	document.querySelectorAll("[data-source] td.here").forEach((other) => other.classList.remove("here"));
	if (box) {
		box.classList.add("here");
		reveal(box, box.closest("[data-source]"));
	}
}

/* Scrolls the frame of the source alone: the page stays where the person types. */
function reveal(box, frame) {
	const inside = box.getBoundingClientRect();
	const around = frame.getBoundingClientRect();
	frame.scrollTop += inside.top - around.top - (around.height - inside.height) / 2;
	frame.scrollLeft += inside.left - around.left - (around.width - inside.width) / 2;
}
