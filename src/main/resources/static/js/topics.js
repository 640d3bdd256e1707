/*
 * What a part should speak of: which of its sub-headings the text has already, and one click for those that it lacks.
 */

import { insertText } from "./text-insert.js";

const NUMERALS = "一二三四五六七八九十";
const HEADING = /^\s*(?:\*\*)?[（(][一二三四五六七八九十]{1,3}[）)].{1,37}$/;

/** How much of a heading tells it apart: offices shorten 政府信息公开平台建设 to 平台建设. */
const TELLING = 4;

/**
 * @param {HTMLElement?} list with an li[data-topic] for each topic, or nothing where the form expects none
 * @param {HTMLTextAreaElement} field
 */
export function offerTopics(list, field) {
	if (!list || list.children.length < 2) {
		return;
	}
	const topics = [...list.children];
	const button = document.createElement("button");
	button.type = "button";
	button.className = "button button--secondary button--small";
	list.after(button);
	const judge = () => {
		const missing = topics.filter((topic) => lineOf(topic, field.value) < 0);
		topics.forEach((topic) => topic.classList.toggle("written", !missing.includes(topic)));
		button.textContent = missing.length ? `插入缺少的 ${missing.length} 个小标题` : "小标题都有了";
		button.setAttribute("aria-disabled", String(!missing.length));
	};
	button.addEventListener("click", () => {
		if (button.getAttribute("aria-disabled") === "false") {
			insertMissing(topics, field);
		}
	});
	["input", "entry:other"].forEach((event) => field.addEventListener(event, judge));
	judge();
}

function lineOf(topic, text) {
	const telling = topic.dataset.topic.slice(-TELLING);
	return text.split("\n").findIndex((line) => HEADING.test(line) && line.includes(telling));
}

/* A heading goes before the next one that is there, the last ones to the end. */
function insertMissing(topics, field) {
	let text = field.value.trimEnd();
	let caret;
	[...topics].reverse().forEach((topic) => {
		if (lineOf(topic, text) >= 0) {
			return;
		}
		const index = topics.indexOf(topic);
		const following = topics.slice(index + 1).map((later) => lineOf(later, text)).find((line) => line >= 0);
		const lines = text.split("\n");
		const before = following === undefined ? lines.length : following;
		const heading = `（${NUMERALS[index]}）${topic.dataset.topic}`;
		const head = lines.slice(0, before).join("\n").trimEnd();
		const tail = lines.slice(before).join("\n");
		text = `${head}${head && "\n\n"}${heading}\n\n${tail && "\n"}${tail}`;
		caret = `${head}${head && "\n\n"}${heading}\n`.length;
	});
	insertText(field, text, 0, field.value.length);
	field.setSelectionRange(caret, caret);
}
