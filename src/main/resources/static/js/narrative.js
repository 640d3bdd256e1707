import "./errors.js";
import { warnOnLeaving } from "./unsaved.js";

/** How long typing rests before the preview is drawn again, in milliseconds. */
const REST = 400;

const form = document.querySelector("form[data-narrative]");

if (form) {
	warnOnLeaving(form);
	keepPreview(form, form.querySelector("[data-preview]"), form.elements.text);
	keepWithinReach(form.elements.text);
}

function keepPreview(form, preview, field) {
	const count = form.querySelector("[data-count]");
	let timer;
	let latest = 0;
	field.addEventListener("input", () => {
		count.textContent = `${field.value.length} 字`;
		clearTimeout(timer);
		timer = setTimeout(draw, REST);
	});

	async function draw() {
		const turn = ++latest;
		const body = new URLSearchParams({ text: field.value, _csrf: form.elements._csrf.value });
		const response = await fetch(form.action.replace(/[^/]+$/, "preview-text"), { method: "POST", body });
		if (!response.ok || turn !== latest) {
			return;
		}
		const page = new DOMParser().parseFromString(await response.text(), "text/html");
		preview.replaceChildren(...page.querySelector("[data-preview]").childNodes);
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
