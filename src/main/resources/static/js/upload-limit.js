/*
 * Says that a file is too large before it is sent. form[data-limit]: the most bytes, with one
 * input[type=file] and an element with the input's id and -error that says so.
 */

for (const form of document.querySelectorAll("form[data-limit]")) {
	const input = form.querySelector("input[type=file]");
	const error = document.getElementById(`${input.id}-error`);
	const tooLarge = () => [...input.files].some((file) => file.size > Number(form.dataset.limit));

	input.addEventListener("change", () => {
		error.hidden = !tooLarge();
	});
	form.addEventListener("submit", (event) => {
		if (tooLarge()) {
			event.preventDefault();
			error.hidden = false;
			input.focus();
		}
	});
}
