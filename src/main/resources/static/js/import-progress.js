/*
 * Keeps the page of a batch up to date while its files are read: the bar by itself, the list when more was read.
 */
import { ask } from "./portal-link.js";

/** How long to wait before asking again, and after no answer, in milliseconds. */
const REST = 1_500;
const AFTER_FAILURE = 15_000;

const SCRIPT = { "X-Requested-With": "XMLHttpRequest" };

const batch = () => document.querySelector("[data-batch]");

const going = () => batch()?.dataset.going === "true";

async function look() {
	const { answer, failure } = await ask(batch().dataset.progress, { headers: { ...SCRIPT, Accept: "application/json" } });
	if (answer) {
		await show(answer);
	}
	if (failure === "signed-out") {
		say("登录已经失效，请刷新页面重新登录；读取不受影响");
	}
	else if (failure === "gone") {
		say("这一批已经删除");
	}
	else if (going()) {
		setTimeout(look, failure ? AFTER_FAILURE : REST);
	}
}

async function show({ going, read, words }) {
	const bar = batch().querySelector("progress");
	if (bar.value !== read || !going) {
		await renew();
	}
	if (!going) {
		say(words);
	}
}

async function renew() {
	const { answer } = await ask(location.href, { headers: { ...SCRIPT, Accept: "text/html" } });
	const fresh = answer?.querySelector("[data-batch]");
	if (fresh && !batch().contains(document.activeElement)) {
		batch().replaceWith(fresh);
	}
	else if (fresh) {
		batch().querySelector("[data-words]").textContent = fresh.querySelector("[data-words]").textContent;
		batch().querySelector("progress").value = fresh.querySelector("progress").value;
		batch().querySelector(".import-files").replaceWith(fresh.querySelector(".import-files"));
		batch().dataset.going = fresh.dataset.going;
	}
}

function say(words) {
	document.querySelector("[data-news]").textContent = words;
}

if (going()) {
	setTimeout(look, REST);
}
