/*
 * The paper behind a textarea: it holds the same text unseen, and shows through where something is marked.
 */

export class TextLayer {

	#field;

	#layer;

	#tokens;

	#passages = [];

	/**
	 * @param {HTMLTextAreaElement} field
	 * @param {HTMLElement} layer lies behind it and is laid out alike
	 * @param {import("./figure-tokens.js").FigureTokens} tokens
	 */
	constructor(field, layer, tokens) {
		[this.#field, this.#layer, this.#tokens] = [field, layer, tokens];
		field.addEventListener("scroll", () => this.#follow());
		new ResizeObserver(() => this.#follow()).observe(field);
	}

	/** @param {HTMLElement?} now the text in pieces; those in a mark element are the same as last year */
	mark(now) {
		this.#passages = [...now?.children ?? []].map((piece) => ({ text: piece.textContent, same: piece.matches("mark") }));
		this.draw();
	}

	/** Draws what is marked in the text as it is. */
	draw() {
		const text = this.#field.value;
		const same = this.#same(text);
		const pieces = [];
		let from = 0;
		for (const token of this.#tokens.in(text)) {
			pieces.push(...words(text, from, token.start, same), chip(token));
			from = token.end;
		}
		/* Without a last character the line after a final line end would be missing. */
		this.#layer.replaceChildren(...pieces, ...words(text, from, text.length, same), "\u200b");
		this.#follow();
	}

	/* Passages are marked only as long as they are of this very text. */
	#same(text) {
		const same = [];
		let at = 0;
		for (const passage of this.#passages) {
			const end = at + passage.text.length;
			if (text.slice(at, end) !== passage.text) {
				return [];
			}
			if (passage.same) {
				same.push([at, end]);
			}
			at = end;
		}
		return at === text.trimEnd().length || at === text.length ? same : [];
	}

	#follow() {
		this.#layer.scrollTop = this.#field.scrollTop;
	}
}

function words(text, from, to, same) {
	const pieces = [];
	let at = from;
	for (const [start, end] of same) {
		if (end > at && start < to) {
			pieces.push(text.slice(at, Math.max(at, start)), element("same", text.slice(Math.max(at, start), Math.min(end, to))));
			at = Math.min(end, to);
		}
	}
	pieces.push(text.slice(at, to));
	return pieces.filter((piece) => piece !== "");
}

function chip({ written, figure }) {
	return element(`token${!figure ? " token--unknown" : figure.text ? "" : " token--blank"}`, written);
}

function element(name, text) {
	const mark = document.createElement("span");
	mark.className = name;
	mark.textContent = text;
	return mark;
}
