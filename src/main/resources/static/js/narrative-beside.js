/*
 * The preview and last year's text follow the typing.
 */

/** How long typing rests before they are drawn again, in milliseconds. */
const REST = 400;

const UNREACHED = "连不上门户，可能是网络断了；您写的正文都在，网络恢复后可以照常保存。";
const REFUSED = "登录可能已经过期；您写的正文都在，请在新标签页登录后再保存。";

/**
 * @param {HTMLFormElement} form data-key names the section
 * @param {HTMLTextAreaElement} field
 * @param {(now: HTMLElement?) => void} compared takes the text in pieces, those in a mark the same as last year
 * @returns {() => void} to call after each change
 */
export function keepBesideFresh(form, field, compared) {
	const stale = document.createElement("p");
	stale.className = "notice notice--warning";
	stale.setAttribute("role", "alert");
	let timer;
	let latest = 0;
	return () => {
		clearTimeout(timer);
		timer = setTimeout(draw, REST);
	};

	async function draw() {
		const turn = ++latest;
		const { page, problem } = await fetchPage(form, field).catch(() => ({ problem: UNREACHED }));
		if (turn !== latest) {
			return;
		}
		if (problem) {
			stale.textContent = `预览没有刷新，下面仍是较早的内容。${problem}`;
			form.querySelector("[data-preview]").prepend(stale);
			return;
		}
		for (const part of ["[data-preview]", "[data-last-year]"]) {
			form.querySelector(part).replaceChildren(...page.querySelector(part)?.childNodes ?? []);
		}
		compared(form.querySelector("[data-now]"));
	}
}

async function fetchPage(form, field) {
	const body = new URLSearchParams({ text: field.value, key: form.dataset.key, _csrf: form.elements._csrf.value });
	const response = await fetch(form.action.replace(/[^/]+$/, "preview-text"), { method: "POST", body });
	const page = new DOMParser().parseFromString(await response.text(), "text/html");
	return page.querySelector("[data-preview]") ? { page } : { problem: REFUSED };
}
