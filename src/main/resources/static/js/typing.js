/*
 * When a text that is being typed is to be saved: when typing rests, or has gone on for long, or the box is left; never
 * in the middle of a word that an input method composes.
 */

/** How long typing rests, in milliseconds. */
const REST = 1_500;

/** The longest that is typed without being saved, in milliseconds. */
const LONGEST = 10_000;

/**
 * Tells when the text of a box is to be saved.
 * @param {HTMLFormElement} form
 * @param {(box: HTMLElement) => void} save
 */
export function saveTyping(form, save) {
	const typing = new Map();
	const rest = (box) => {
		clearTimeout(typing.get(box)?.timer);
		typing.delete(box);
	};
	const wait = ({ target, isComposing }) => {
		if (target.name?.includes("/") || isComposing) {
			clearTimeout(typing.get(target)?.timer);
			return;
		}
		const since = typing.get(target)?.since ?? Date.now();
		clearTimeout(typing.get(target)?.timer);
		const pause = Math.min(REST, Math.max(0, since + LONGEST - Date.now()));
		typing.set(target, { since, timer: setTimeout(() => {
			rest(target);
			save(target);
		}, pause) });
	};
	form.addEventListener("input", wait);
	form.addEventListener("compositionend", wait);
	form.addEventListener("focusout", ({ target }) => rest(target));
}
