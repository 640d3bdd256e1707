/*
 * Says what the figure at the caret is, and which tokens name nothing; treats a token as one character when it is deleted.
 */

import { BLANK } from "./figure-tokens.js";

/**
 * @param {HTMLTextAreaElement} field
 * @param {HTMLFormElement} form with [data-at] for the figure at the caret and [data-wrong] for tokens that name nothing
 * @param {import("./figure-tokens.js").FigureTokens} tokens
 */
export function explainTokens(field, form, tokens) {
	const at = form.querySelector("[data-at]");
	const wrong = form.querySelector("[data-wrong]");
	const describe = () => {
		const token = tokens.at(field.value, field.selectionStart);
		say(at, token ? sentence(token) : "");
	};
	const judge = () => {
		const unknown = new Set(tokens.in(field.value).filter(({ figure }) => !figure).map(({ written }) => written));
		if ([...wrong.children].map((line) => line.dataset.token).join() !== [...unknown].join()) {
			wrong.replaceChildren(...[...unknown].map(problem));
		}
	};
	document.addEventListener("selectionchange", describe);
	["input", "entry:other"].forEach((event) => field.addEventListener(event, () => {
		describe();
		judge();
	}));
	field.addEventListener("keydown", (event) => takeWhole(event, field, tokens));
	judge();
}

function say(place, words) {
	if (place.textContent !== words) {
		place.textContent = words;
	}
}

function sentence({ written, figure }) {
	if (!figure) {
		return `${written} 不是本报告的数字`;
	}
	return `${figure.label}：${figure.text || `还没有填，报告里印作${BLANK}`}`;
}

function problem(written) {
	const line = document.createElement("p");
	line.dataset.token = written;
	line.textContent = `${written} 不是本报告的数字，报告里会原样印出。请从“本报告数字”里重新插入，或者改成文字。`;
	return line;
}

/* Backspace behind a token and Delete before it take the whole token, which Ctrl+Z brings back. */
function takeWhole(event, field, tokens) {
	const back = event.key === "Backspace";
	const caret = field.selectionStart;
	if ((!back && event.key !== "Delete") || event.isComposing || field.selectionEnd !== caret) {
		return;
	}
	const token = tokens.in(field.value).find(({ start, end }) => (back ? end : start) === caret);
	if (token) {
		field.setSelectionRange(token.start, token.end);
	}
}
