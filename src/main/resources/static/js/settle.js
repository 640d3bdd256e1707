/** How long typing rests before what was typed counts as settled, in milliseconds. */
const REST = 800;

/**
 * Says that the value of a field is settled, by the event entry:changed on it: when typing rests, and when the field is left. A
 * newer text that somebody else wrote (entry:other) is settled already.
 * @param {HTMLInputElement | HTMLTextAreaElement} field
 */
export function settle(field) {
	let settled = field.value;
	let timer;
	const say = () => {
		clearTimeout(timer);
		if (field.value !== settled) {
			settled = field.value;
			field.dispatchEvent(new CustomEvent("entry:changed", { bubbles: true }));
		}
	};
	const wait = (event) => {
		clearTimeout(timer);
		if (!event.isComposing) {
			timer = setTimeout(say, REST);
		}
	};
	field.addEventListener("input", wait);
	field.addEventListener("compositionend", wait);
	field.addEventListener("blur", say);
	field.addEventListener("entry:other", () => {
		clearTimeout(timer);
		settled = field.value;
	});
}
