/*
 * Keeps a list of files up to date while one of them is being made: the bars by themselves, the list as a whole when one
 * is finished. The list says where to ask (data-bundles).
 */
import { ask } from "./portal-link.js";

/** How long to wait before asking again, and after no answer, in milliseconds. */
const REST = 2_000;
const AFTER_FAILURE = 15_000;

const OPEN = ["WAITING", "RUNNING"];

const SCRIPT = { "X-Requested-With": "XMLHttpRequest" };

const list = () => document.querySelector("[data-bundles]");

const isOpen = () => [...(list()?.querySelectorAll("[data-bundle]") ?? [])].some(({ dataset }) => OPEN.includes(dataset.state));

async function look() {
	const { answer, failure } = await ask(new URL(list().dataset.bundles, base()), { headers: { ...SCRIPT, Accept: "application/json" } });
	if (answer) {
		await show(answer);
	}
	if (failure === "signed-out") {
		say("登录已经失效，请刷新页面重新登录；制作不受影响");
	}
	else if (isOpen()) {
		setTimeout(look, failure ? AFTER_FAILURE : REST);
	}
}

/* The module lies in js/ below the portal's root. */
function base() {
	return new URL("../", import.meta.url);
}

async function show(bundles) {
	const known = new Map([...list().querySelectorAll("[data-bundle]")].map((item) => [Number(item.dataset.bundle), item]));
	bundles.filter(({ id }) => known.has(id)).forEach((bundle) => advance(known.get(bundle.id), bundle));
	const ended = bundles.filter(({ id, state }) => !OPEN.includes(state) && OPEN.includes(known.get(id)?.dataset.state));
	if (ended.length || bundles.length !== known.size) {
		await renew();
		ended.forEach(({ words }) => say(`结束：${words}`));
	}
}

function advance(item, { state, done, total, words }) {
	const line = item.querySelector("[data-words]");
	if (OPEN.includes(state) && line.textContent !== words) {
		item.dataset.state = state;
		line.textContent = words;
		Object.assign(item.querySelector("progress"), { max: total || 1, value: done });
	}
}

async function renew() {
	const { answer } = await ask(location.href, { headers: { ...SCRIPT, Accept: "text/html" } });
	const fresh = answer?.querySelector("[data-bundles]");
	if (fresh) {
		const focused = list().contains(document.activeElement);
		list().replaceWith(fresh);
		if (focused) {
			fresh.focus();
		}
	}
}

function say(words) {
	document.querySelector("[data-bundles-news]").textContent = words;
}

if (isOpen()) {
	setTimeout(look, REST);
}
