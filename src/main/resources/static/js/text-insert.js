/**
 * Puts text in place of a range of a field as if it had been typed, so that Ctrl+Z takes it back.
 * @param {HTMLTextAreaElement} field
 * @param {string} text
 * @param {number} start where the range begins, the caret unless it is given
 * @param {number} end where it ends
 */
export function insertText(field, text, start = field.selectionStart, end = field.selectionEnd) {
	field.focus();
	field.setSelectionRange(start, end);
	if (!document.execCommand("insertText", false, text)) {
		field.setRangeText(text, start, end, "end");
		field.dispatchEvent(new Event("input", { bubbles: true }));
	}
}
