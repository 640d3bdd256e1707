/*
 * The front page of a report: what was entered in its parts and is only on this machine yet is named, and the report is
 * not submitted without it.
 */

import { OfflineQueue } from "./offline-queue.js";
import { PortalLink } from "./portal-link.js";

/** How long until it is asked again whether something has been stored meanwhile, in milliseconds. */
const AGAIN = 4_000;

const { account } = document.querySelector("script[data-account]").dataset;
const form = document.querySelector("form[action$='/submit']");
const region = liveRegion();
const notice = warning();
let unsent = [];
let passed = false;
let timer;

addEventListener("pageshow", () => {
	passed = false;
	look();
});
form?.addEventListener("submit", holdBack, true);

async function holdBack(event) {
	const { submitter } = event;
	if (passed || !kept().length) {
		return;
	}
	event.preventDefault();
	await look();
	if (unsent.length) {
		notice.focus();
	}
	else {
		passed = true;
		form.requestSubmit(submitter);
	}
}

async function look() {
	clearTimeout(timer);
	const waiting = await Promise.all(kept().map(async (part) => (await isUnsent(part)) && part));
	show(waiting.filter(Boolean));
	if (unsent.length) {
		timer = setTimeout(look, AGAIN);
	}
}

/* The parts of which this machine keeps something, with their links. */
function kept() {
	return [...document.querySelectorAll(".states a")]
		.map((link) => ({ page: link.getAttribute("href"), name: link.textContent }))
		.map((part) => ({ ...part, queue: new OfflineQueue(account, part.page) }))
		.filter(({ queue }) => queue.entries.length);
}

/* What was sent when the part was left may be stored though nobody has heard so. */
async function isUnsent({ page, queue }) {
	const { answer } = await new PortalLink(page).look(-1, null);
	if (answer) {
		queue.entries.filter(([place, { text }]) => answer.stored[place] === text)
			.forEach(([place]) => queue.forget(place));
	}
	return !answer?.locked && queue.entries.length > 0;
}

function show(parts) {
	const changed = parts.map(({ page }) => page).join() !== unsent.map(({ page }) => page).join();
	unsent = parts;
	if (changed) {
		notice.querySelector("ul").replaceChildren(...parts.map(item));
		region.replaceChildren(...(parts.length ? [notice] : []));
	}
}

function item({ page, name }) {
	const line = document.createElement("li");
	line.append(Object.assign(document.createElement("a"), { href: page, textContent: name }));
	return line;
}

/* It stands before the buttons, and is said when something comes into it. */
function liveRegion() {
	const created = document.createElement("div");
	created.setAttribute("role", "status");
	document.getElementById("next").after(created);
	return created;
}

function warning() {
	const created = element("div", "notice notice--warning");
	created.tabIndex = -1;
	created.append(element("p", "notice__title", "这台电脑上还有没有保存的改动"),
		element("p", "", "请打开下面的部分，等到写着“已保存”再提交："), element("ul"));
	return created;
}

function element(name, className = "", textContent = "") {
	return Object.assign(document.createElement(name), { className, textContent });
}
