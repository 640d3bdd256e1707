/*
 * Brings the findings under a form and the sections' states up to date after a save. What somebody is in or has typed
 * into stays as it is until the next time.
 */

import { ask } from "./portal-link.js";

let latest = 0;

/**
 * Brings them up to date.
 * @param {string} page the address of the section's page
 */
export async function refreshFindings(page) {
	const turn = ++latest;
	const headers = { "X-Requested-With": "XMLHttpRequest", Accept: "text/html" };
	const { answer } = await ask(`${page}/findings`, { headers });
	if (answer && turn === latest) {
		exchange(document.querySelector(".step-list"), answer.querySelector(".step-list"));
		exchangeFindings(answer.getElementById("findings")?.parentElement);
	}
}

function exchangeFindings(fresh) {
	const shown = document.getElementById("findings")?.parentElement;
	if (shown) {
		exchange(shown, fresh);
	}
	else if (fresh?.querySelector("li")) {
		document.querySelector("form[data-unsaved]")?.after(document.adoptNode(fresh));
	}
}

function exchange(shown, fresh) {
	const inUse = !shown || shown.contains(document.activeElement)
		|| [...shown.querySelectorAll("textarea, input")].some((field) => field.value !== field.defaultValue);
	if (fresh && !inUse && looks(shown) !== looks(fresh)) {
		shown.replaceChildren(...fresh.childNodes);
	}
}

/* The token of a form is another one every time, and what is folded open is the reader's. */
function looks(part) {
	return part.innerHTML.replaceAll(/ (value="[^"]*"|open="")/g, "");
}
