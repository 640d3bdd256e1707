/*
 * What is said of one place, and where to say more. Words that were typed for a place wait until it is opened again.
 */

import { said } from "./reading-marks.js";

/**
 * @param {HTMLDialogElement} dialog
 * @param {Element} panel where it says what is said
 * @param {string} history the address of the report's history
 */
export function placeDialog(dialog, panel, history) {
	const part = (name) => dialog.querySelector(`[data-place-${name}]`);
	const form = dialog.querySelector("form");
	const drafts = new Map();
	let shown;

	part("close").addEventListener("click", () => dialog.close());
	dialog.addEventListener("click", (event) => {
		if (event.target === dialog) {
			dialog.close();
		}
	});
	form?.elements.words.addEventListener("input", () => drafts.set(key(shown), form.elements.words.value));

	function key(place) {
		return `${place.place} ${place.quote}`;
	}

	function open(place) {
		shown = place;
		part("name").textContent = place.name;
		part("quote").textContent = place.quote;
		part("said").replaceChildren(...said(panel, place.place, place.cell ? undefined : place.quote).map((item) => copy(item, place.quote)));
		part("history").href = `${history}?place=${encodeURIComponent(place.place)}`;
		part("history").textContent = place.cell ? "这一格的来历" : "这一部分的来历";
		if (form) {
			form.elements.place.value = place.place;
			form.elements.quote.value = place.cell ? "" : place.quote.slice(0, 200);
			form.elements.words.value = drafts.get(key(place)) ?? "";
			form.querySelector(".field-error")?.remove();
		}
		dialog.showModal();
		(form?.elements.words ?? part("close")).focus();
	}

	/** Forgets the words of a form that was sent. */
	function done(sent) {
		if (sent === form) {
			drafts.delete(key(shown));
			form.elements.words.value = "";
			dialog.close();
		}
	}

	return { open, done, allowed: form !== null };
}

/* What an item says, without links and buttons, and without repeating what the dialog quotes. */
function copy(item, quote) {
	const copied = document.createElement("li");
	copied.append(...item.cloneNode(true).childNodes);
	copied.querySelectorAll("form, .comment__place").forEach((part) => part.remove());
	copied.querySelectorAll("a").forEach((link) => link.replaceWith(...link.childNodes));
	const quoted = copied.querySelector(".comment__quote");
	if (quote.startsWith(quoted?.textContent.replace(/…$/, "") ?? "\n")) {
		quoted?.remove();
	}
	return copied;
}
