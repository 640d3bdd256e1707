/*
 * Moves between the boxes of a grid as spreadsheets do: arrows and Enter, Control+Home and Control+End. An arrow to
 * the side leaves a box only from the edge of its text or when all of it is selected; F2 sets the caret behind it.
 */

const STEPS = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
};

/**
 * @param {HTMLTableElement} table
 * @param {import("./cell-grid.js").CellGrid} grid
 */
export function moveBetweenBoxes(table, grid) {
	table.addEventListener("keydown", (event) => press(event, grid));
	table.addEventListener("focusin", (event) => event.target.select?.());
	table.addEventListener("mousedown", focusWhole);
}

function press(event, grid) {
	const box = event.target;
	if (event.isComposing || event.keyCode === 229 || !grid.placeOf(box)) {
		return;
	}
	const target = destination(event, box, grid);
	if (target || event.key === "Enter") {
		event.preventDefault();
	}
	if (event.key === "F2" && !event.shiftKey) {
		box.setSelectionRange(box.value.length, box.value.length);
	}
	if (target) {
		target.focus({ preventScroll: true });
		target.scrollIntoView({ block: "nearest", inline: "nearest" });
	}
}

function destination(event, box, grid) {
	if (event.altKey || event.metaKey) {
		return undefined;
	}
	if (event.ctrlKey) {
		const typed = grid.boxes.filter((other) => !other.readOnly);
		return { Home: typed[0], End: typed.at(-1) }[event.key];
	}
	if (event.key === "Enter") {
		return grid.next(box, event.shiftKey ? -1 : 1, 0);
	}
	const step = STEPS[event.key];
	return step && !event.shiftKey && leaves(box, step[1]) ? grid.next(box, ...step) : undefined;
}

function leaves(box, right) {
	const [start, end, length] = [box.selectionStart, box.selectionEnd, box.value.length];
	const whole = start === 0 && end === length;
	return right === 0 || whole || (start === end && start === (right < 0 ? 0 : length));
}

/* The first click selects all of a box, as Tab does; without this the click's own caret would undo the selection. */
function focusWhole(event) {
	const box = event.target.closest("input");
	if (box && event.button === 0 && document.activeElement !== box && !event.defaultPrevented) {
		event.preventDefault();
		box.focus();
	}
}
