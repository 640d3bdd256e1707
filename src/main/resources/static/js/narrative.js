/*
 * The page on which a text of the report is written: what is beside it follows the typing, figures can be bound to it.
 */

import { startAutosave } from "./autosave.js";
import { showFigures } from "./figure-panel.js";
import { FigureTokens } from "./figure-tokens.js";
import { keepBesideFresh } from "./narrative-beside.js";
import { showTabs } from "./tabs.js";
import { countWords } from "./text-count.js";
import { TextLayer } from "./text-layer.js";
import { explainTokens } from "./token-help.js";
import { offerTopics } from "./topics.js";
import { warnOnLeaving } from "./unsaved.js";

const form = document.querySelector("form[data-narrative]");

startAutosave(form);

if (form) {
	warnOnLeaving(form);
	start(form, form.elements.text);
}

function start(form, field) {
	const tokens = FigureTokens.of(form.querySelector("[data-figure-list]"));
	const layer = new TextLayer(field, form.querySelector("[data-layer]"), tokens);
	const count = form.querySelector("[data-count]");
	const redraw = keepBesideFresh(form, field, (passages) => layer.mark(passages));
	const follow = () => {
		count.textContent = `${countWords(tokens.printed(field.value))} 字`;
		layer.draw();
		keepWithinReach(field);
		redraw();
	};
	field.addEventListener("input", follow);
	field.addEventListener("entry:other", follow);
	explainTokens(field, form, tokens);
	showFigures(form.querySelector("[data-figures]"), field, tokens);
	offerTopics(form.querySelector("[data-topics]"), field);
	showTabs(form.querySelector("[data-beside]"));
	/* What is inserted before the field was ever entered goes to the end. */
	field.setSelectionRange(field.value.length, field.value.length);
	layer.mark(form.querySelector("[data-now]"));
	/* What this machine has kept, or Back brought back, is newer than what was drawn. */
	if (field.value !== field.defaultValue) {
		follow();
	}
	keepWithinReach(field);
}

/* What is longer is refused by the portal, and what is much longer does not even get there. */
function keepWithinReach(field) {
	const longest = Number(field.dataset.longest);
	field.setCustomValidity(field.value.length > longest
		? `正文有 ${field.value.length} 个字符，最多 ${longest} 个，请删减后再保存` : "");
}
