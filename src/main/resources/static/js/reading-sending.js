/*
 * Sends a comment without leaving the place that one reads, and draws the panel anew from the page that comes back. A panel
 * that speaks of another submission than the article beside it is not drawn: nobody approves what they have not read.
 */

import { redraw } from "./reading-panel.js";

const UNREACHED = "没有保存：连不上门户，可能是网络断了。您写的还在，网络恢复后再保存。";
const REFUSED = "没有保存：登录可能已经过期。您写的还在，请在新标签页登录后再保存。";

const SUBMITTED_ANEW = "报告已重新提交，请刷新页面再审读。";

const sending = new WeakSet();

/**
 * Sends a form.
 * @param {HTMLFormElement} form
 * @param {Element} panel
 * @returns {Promise<boolean>} whether it was taken
 */
export async function send(form, panel) {
	if (sending.has(form)) {
		return false;
	}
	sending.add(form);
	const answer = await ask(form).catch(() => ({ problem: UNREACHED }));
	sending.delete(form);
	if (answer.problem) {
		complain(form, answer.problem);
		return false;
	}
	if (answer.panel.dataset.submission === panel.dataset.submission) {
		redraw(panel, answer.panel, form);
		announce(answer.done);
	}
	else {
		warn(panel, `${answer.done ?? "已保存"}。${SUBMITTED_ANEW}`);
	}
	return true;
}

async function ask(form) {
	const response = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
	const page = new DOMParser().parseFromString(await response.text(), "text/html");
	const panel = page.querySelector("[data-panel]");
	const refused = page.querySelector("[data-situation] [role=alert] p")?.textContent;
	return { panel, problem: panel ? refused : REFUSED, done: page.querySelector("[data-situation] [role=status]")?.textContent.trim() };
}

function complain(form, words) {
	form.querySelector(".field-error")?.remove();
	const problem = document.createElement("p");
	problem.className = "field-error";
	problem.setAttribute("role", "alert");
	form.prepend(problem);
	problem.textContent = words;
}

function warn(panel, words) {
	panel.querySelector("[data-outdated]")?.remove();
	const warning = document.createElement("p");
	warning.className = "notice notice--warning";
	warning.dataset.outdated = "";
	warning.setAttribute("role", "alert");
	panel.prepend(warning);
	warning.textContent = words;
	warning.scrollIntoView({ block: "nearest" });
}

let region;

function announce(words) {
	if (!region) {
		region = document.createElement("p");
		region.className = "visually-hidden";
		region.setAttribute("role", "status");
		document.querySelector("main").append(region);
	}
	region.textContent = words ?? "";
}
