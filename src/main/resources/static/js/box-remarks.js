/*
 * The sentences under a box: why its text was refused (problem), how it was read (read). They are wired to the box
 * as the server wires its own.
 */

/**
 * Puts a sentence under a box, or takes it away.
 * @param {HTMLInputElement} box
 * @param {"problem" | "read"} kind
 * @param {?string} sentence null for none
 */
export function remark(box, kind, sentence) {
	const id = `${box.id}-${kind}`;
	const note = document.getElementById(id) ?? newNote(id, kind);
	const others = (box.getAttribute("aria-describedby") ?? "").split(" ").filter((other) => other && other !== id);
	if (sentence) {
		note.textContent = sentence;
		box.closest("td").append(note);
		box.setAttribute("aria-describedby", [...others, id].join(" "));
		return;
	}
	note.remove();
	if (others.length) {
		box.setAttribute("aria-describedby", others.join(" "));
	}
	else {
		box.removeAttribute("aria-describedby");
	}
}

/**
 * Marks a box as refused, with the sentence under it, or as sound.
 */
export function markProblem(box, problem) {
	box.closest("td").classList.toggle("invalid", problem !== null);
	if (problem !== null) {
		box.setAttribute("aria-invalid", "true");
	}
	else {
		box.removeAttribute("aria-invalid");
	}
	remark(box, "problem", problem);
}

function newNote(id, kind) {
	const note = document.createElement("span");
	note.id = id;
	note.className = `cell-note ${kind}`;
	return note;
}
