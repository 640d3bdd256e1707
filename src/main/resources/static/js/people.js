/*
 * Who else has the report open: a line beside the title, and a name at the box that somebody is in.
 */

/**
 * Shows who else is here.
 * @param {{name: string, page: string, place: ?string, doing: string}[]} people
 * @param {string} address the address of this page's section
 */
export function showPeople(people, address) {
	const line = document.querySelector("[data-people]") ?? newLine();
	const words = people.map(({ name, doing }) => `${name} ${doing}`).join("；");
	if (line && line.textContent !== words) {
		line.textContent = words;
	}
	const here = new Map();
	people.filter(({ page, place }) => place && address.endsWith(`/${page}`))
		.forEach(({ place, name }) => here.set(place, [...(here.get(place) ?? []), name]));
	document.querySelectorAll("[data-present]").forEach((around) => delete around.dataset.present);
	here.forEach((names, place) => {
		const around = document.getElementById(place)?.closest("td, .field");
		if (around) {
			around.dataset.present = names.join("、");
		}
	});
}

/**
 * Says at a box that somebody else has changed it; the words go away by themselves.
 */
export function sayOther(box, words) {
	const around = box.closest("td, .field");
	around.querySelector("[data-other]")?.remove();
	const note = document.createElement("span");
	note.className = "cell-note other";
	note.dataset.other = "";
	note.textContent = words;
	around.append(note);
	setTimeout(() => note.remove(), STAYS);
}

/** How long the words stay, in milliseconds. */
const STAYS = 12_000;

function newLine() {
	const title = document.querySelector(".page-head");
	const line = document.createElement("p");
	line.className = "people";
	line.dataset.people = "";
	line.setAttribute("role", "status");
	title?.append(line);
	return title && line;
}
