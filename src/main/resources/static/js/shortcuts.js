/*
 * The keys of the grid that do more than move. While a text is being typed, taking back and deleting are the browser's.
 */

const WITH_CONTROL = {
	d: "fillDown",
	r: "fillRight",
	y: "redo",
	z: "undo",
	"shift+z": "redo",
};

/**
 * @param {import("./sheet.js").Sheet} sheet
 * @param {import("./selection.js").Selection} selection
 * @param {import("./commands.js").Commands} commands
 * @param {() => void} describe leads to the explanation of the box
 */
export function listenToShortcuts(sheet, selection, commands, describe) {
	sheet.table.addEventListener("keydown", (event) => {
		if (event.isComposing || event.keyCode === 229 || event.altKey || !sheet.holds(event.target)) {
			return;
		}
		const press = { event, box: event.target, typing: sheet.typing(event.target), sheet, selection, commands, describe };
		const done = event.ctrlKey || event.metaKey ? withControl(press) : plain(press);
		if (done) {
			event.preventDefault();
		}
	});
}

function withControl({ event, box, typing, selection, commands }) {
	const key = event.key.toLowerCase();
	const name = WITH_CONTROL[event.shiftKey ? `shift+${key}` : key];
	if (key === "enter") {
		commands.fill();
		box.select();
		return true;
	}
	if (key === "a" && box.selectionStart === 0 && box.selectionEnd === box.value.length) {
		selection.all();
		return true;
	}
	if (!name || (typing && ["undo", "redo"].includes(name))) {
		return false;
	}
	commands[name]();
	return true;
}

function plain({ event, box, typing, sheet, selection, commands, describe }) {
	switch (event.key) {
		case "Escape":
			return escape(box, typing, sheet, selection);
		case "Delete":
		case "Backspace":
			return selection.isRange && !typing && did(() => commands.clear());
		case "F2":
			return event.shiftKey && did(describe);
		case "Enter":
			return enter(box, typing, sheet, selection, commands);
		default:
			return event.shiftKey && selection.stretchBy(event);
	}
}

/* Settles what was typed, also where no box lies below; once more confirms how it was read. */
function enter(box, typing, sheet, selection, commands) {
	if (typing) {
		sheet.leave(box);
		box.select();
	}
	else if (box.dataset.unsettled === "proposed") {
		commands.confirm(selection.isRange ? selection.boxes : [box]);
	}
	return false;
}

function escape(box, typing, sheet, selection) {
	if (typing) {
		sheet.drop(box);
		box.select();
	}
	else if (selection.isRange) {
		selection.drop();
	}
	return false;
}

function did(action) {
	action();
	return true;
}
