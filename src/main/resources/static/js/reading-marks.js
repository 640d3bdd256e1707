/*
 * Marks in the article what is said beside it: findings, changed figures, comments.
 */

const KINDS = { error: "有错误", warning: "有提醒", notice: "有提示", carried: "与上年结转不同", comment: "有意见", unsent: "有意见", was: "有改动" };

/**
 * The items of the panel that speak of a place.
 * @param {Element} panel
 * @param {string} place
 * @param {string} [quote] of a paragraph: a comment counts if it quotes the paragraph, or nothing
 * @returns {HTMLElement[]}
 */
export function said(panel, place, quote) {
	return [...panel.querySelectorAll("[data-places]")].filter((item) =>
		item.dataset.places.split("|").includes(place) && (quote === undefined || quotes(item, quote)));
}

function quotes(item, quote) {
	const quoted = item.querySelector(".comment__quote")?.textContent.replace(/…$/, "");
	return !quoted || quote.startsWith(quoted);
}

/**
 * Marks every place of the article anew.
 * @param {Element} article
 * @param {Element} panel
 * @param {{was: Object<string, string>, against: string}} known what figures were before, and in what
 */
export function mark(article, panel, known) {
	for (const button of article.querySelectorAll(".cell-button")) {
		const cell = button.closest("td");
		const kinds = said(panel, cell.id).map((item) => item.dataset.kind);
		if (cell.id in known.was) {
			kinds.push("was");
			cell.title = `${known.against}：${known.was[cell.id]}`;
		}
		label(cell, kinds);
		button.setAttribute("aria-label", [`${button.dataset.name}：${button.textContent.trim() || "空白"}`,
			...new Set(kinds.map((kind) => KINDS[kind]))].join("，"));
	}
	for (const paragraph of article.querySelectorAll("[data-sayable]")) {
		label(paragraph, said(panel, paragraph.dataset.sayable, paragraph.firstChild ? text(paragraph) : "")
			.filter((item) => item.querySelector(".comment__quote")).map((item) => item.dataset.kind));
	}
}

/** The words of a paragraph without the button behind them. */
export function text(paragraph) {
	return [...paragraph.childNodes].filter((node) => !node.classList?.contains("say")).map((node) => node.textContent).join("").trim();
}

function label(element, kinds) {
	if (kinds.length) {
		element.dataset.said = [...new Set(kinds)].join(" ");
	}
	else {
		delete element.dataset.said;
	}
}
