/*
 * The reading page: figures and paragraphs open what is said of them, and take a comment where that is allowed.
 */

import { mark } from "./reading-marks.js";
import { openPlaces } from "./reading-places.js";
import { placeDialog } from "./reading-dialog.js";
import { remember } from "./reading-panel.js";
import { send } from "./reading-sending.js";

const page = document.querySelector("[data-reading]");

if (page) {
	const panel = page.querySelector("[data-panel]");
	const article = page.querySelector(".article");
	const known = JSON.parse(page.querySelector("[data-marks]").textContent);
	const dialog = placeDialog(page.querySelector("[data-place-dialog]"), panel, page.dataset.history);
	const draw = () => {
		mark(article, panel, known);
		panel.querySelector("[data-how]")?.removeAttribute("hidden");
	};
	openPlaces(article, known, dialog);
	draw();
	remember(panel);
	keepWords(page);
	page.addEventListener("submit", async (event) => {
		if (event.target.matches("[data-saying]")) {
			event.preventDefault();
			if (await send(event.target, panel)) {
				dialog.done(event.target);
				draw();
			}
		}
	});
}

/* Words that were typed and not sent are not lost without a warning. */
function keepWords(page) {
	let leaving = false;
	page.addEventListener("submit", (event) => (leaving = !event.target.matches("[data-saying]")));
	addEventListener("pageshow", () => (leaving = false));
	addEventListener("beforeunload", (event) => {
		const typed = [...page.querySelectorAll("textarea")].some((field) => field.value !== field.defaultValue);
		if (!leaving && typed) {
			event.preventDefault();
		}
	});
}
