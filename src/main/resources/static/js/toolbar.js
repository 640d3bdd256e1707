/*
 * The buttons over an entry grid, and what was done last in words.
 */

const REMEMBERED = "nianbao.grid.";

/**
 * @param {HTMLElement} root the fragment of the grid
 * @param {import("./sheet.js").Sheet} sheet
 * @param {import("./commands.js").Commands} commands
 */
export function startToolbar(root, sheet, commands) {
	const tools = root.querySelector("[data-tools]");
	const buttons = ["undo", "redo"].map((name) => [name, tools.querySelector(`[data-command=${name}]`)]);
	tools.hidden = false;
	tools.addEventListener("mousedown", (event) => event.preventDefault());
	tools.addEventListener("click", (event) => {
		const name = event.target.closest("[data-command]")?.dataset.command;
		if (name) {
			commands[name]();
		}
	});
	sheet.table.addEventListener("focusin", () => (tools.querySelector("details").open = false));
	sheet.addEventListener("change", () => buttons.forEach(([name, button]) => {
		const possible = sheet.steps[name] > 0 || (name === "undo" && sheet.typed.some((box) => sheet.typing(box)));
		button.setAttribute("aria-disabled", String(!possible));
	}));
}

/**
 * A button that stays pressed, on this computer also the next time.
 * @param {HTMLButtonElement} button with data-toggle, its name
 * @param {(pressed: boolean) => void} turn what it turns on and off
 */
export function startToggle(button, turn) {
	const key = REMEMBERED + button.dataset.toggle;
	const show = (pressed) => {
		button.setAttribute("aria-pressed", String(pressed));
		turn(pressed);
	};
	button.addEventListener("click", () => {
		const pressed = button.getAttribute("aria-pressed") !== "true";
		remember(key, pressed);
		show(pressed);
	});
	show(remembered(key));
}

/* A browser may forbid remembering; the button works all the same. */
function remember(key, pressed) {
	try {
		localStorage.setItem(key, String(pressed));
	}
	catch {
		return;
	}
}

function remembered(key) {
	try {
		return localStorage.getItem(key) === "true";
	}
	catch {
		return false;
	}
}
