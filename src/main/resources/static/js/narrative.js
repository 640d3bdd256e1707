import { startAutosave } from "./autosave.js";
import { warnOnLeaving } from "./unsaved.js";

/** How long typing rests before the preview is drawn again, in milliseconds. */
const REST = 400;

const UNREACHED = "连不上门户，可能是网络断了；您写的正文都在，网络恢复后可以照常保存。";
const REFUSED = "登录可能已经过期；您写的正文都在，请在新标签页登录后再保存。";

const form = document.querySelector("form[data-narrative]");

startAutosave(form);

if (form) {
	warnOnLeaving(form);
	keepPreview(form, form.querySelector("[data-preview]"), form.elements.text);
	keepWithinReach(form.elements.text);
}

function keepPreview(form, preview, field) {
	const count = form.querySelector("[data-count]");
	const stale = document.createElement("p");
	stale.className = "notice notice--warning";
	stale.setAttribute("role", "alert");
	let timer;
	let latest = 0;
	field.addEventListener("input", () => {
		count.textContent = `${field.value.length} 字`;
		clearTimeout(timer);
		timer = setTimeout(draw, REST);
	});

	async function draw() {
		const turn = ++latest;
		const { drawn, problem } = await fetchPreview().catch(() => ({ problem: UNREACHED }));
		if (turn !== latest) {
			return;
		}
		if (drawn) {
			preview.replaceChildren(...drawn.childNodes);
			return;
		}
		stale.textContent = `预览没有刷新，下面仍是较早的内容。${problem}`;
		preview.prepend(stale);
	}

	async function fetchPreview() {
		const body = new URLSearchParams({ text: field.value, _csrf: form.elements._csrf.value });
		const response = await fetch(form.action.replace(/[^/]+$/, "preview-text"), { method: "POST", body });
		const page = new DOMParser().parseFromString(await response.text(), "text/html");
		return { drawn: page.querySelector("[data-preview]"), problem: REFUSED };
	}
}

/* What is longer is refused by the portal, and what is much longer does not even get there. */
function keepWithinReach(field) {
	const longest = Number(field.dataset.longest);
	const judge = () => field.setCustomValidity(field.value.length > longest
		? `正文有 ${field.value.length} 个字，最多 ${longest} 个字，请删减后再保存` : "");
	field.addEventListener("input", judge);
	judge();
}
