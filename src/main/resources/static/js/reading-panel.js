/*
 * Draws the panel anew and keeps what a person typed, chose and unfolded in it.
 */

const FIELDS = "textarea[id], select[id], input[id]";

const drawn = new WeakMap();

/** Remembers how the page drew what unfolds. */
export function remember(panel) {
	panel.querySelectorAll("details").forEach((fold) => drawn.set(fold, fold.open));
}

/**
 * @param {Element} panel
 * @param {Element} fresh the panel as the portal draws it now
 * @param {HTMLFormElement} sent the form whose words are kept by the portal now
 */
export function redraw(panel, fresh, sent) {
	const focused = panel.contains(document.activeElement) ? document.activeElement : null;
	const marked = [focused?.selectionStart, focused?.selectionEnd];
	const typed = [...panel.querySelectorAll(FIELDS)].filter((field) => !sent.contains(field) && changed(field));
	const folds = [...panel.querySelectorAll("details")].filter((fold) => fold.open !== drawn.get(fold));
	panel.replaceChildren(...fresh.childNodes);
	remember(panel);
	for (const field of typed) {
		const again = panel.querySelector(`#${CSS.escape(field.id)}`);
		if (again) {
			again.value = field.value;
		}
	}
	for (const fold of panel.querySelectorAll("details")) {
		fold.open = folds.find((known) => name(known) === name(fold))?.open ?? fold.open;
	}
	if (focused?.id) {
		focusAgain(panel.querySelector(`#${CSS.escape(focused.id)}`), marked);
	}
}

function changed(field) {
	return field.tagName === "SELECT" || field.value !== field.defaultValue;
}

/* What a fold is called, without the number of what is in it. */
function name(fold) {
	return fold.querySelector("summary").textContent.replace(/ \d+ 条$/, "");
}

function focusAgain(field, [start, end]) {
	field?.focus({ preventScroll: true });
	if (field?.tagName === "TEXTAREA") {
		field.setSelectionRange(start, end);
	}
}
