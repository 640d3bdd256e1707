/*
 * The line that says how saving stands. It is always there to be seen; aloud it is said only when it becomes of another
 * kind.
 */

export class SaveState {

	#line;
	#aloud;
	#kind = "";

	/**
	 * @param {HTMLElement} line what is seen
	 * @param {HTMLElement} aloud what is said
	 */
	constructor(line, aloud) {
		this.#line = line;
		this.#aloud = aloud;
	}

	/**
	 * Shows how saving stands.
	 * @param {object} stand
	 * @param {?string} stand.failure why nothing can be sent
	 * @param {?string} stand.problem what the portal said to it
	 * @param {?string} stand.locked why the report takes nothing more
	 * @param {boolean} stand.sending
	 * @param {string} stand.savedAt when something was stored last, empty if nothing was
	 * @param {number} stand.waiting how many places wait to be stored
	 * @param {string[]} stand.conflicts the places that two people have changed
	 * @param {number} stand.asks how many texts were refused, not understood or not confirmed
	 * @param {?string} stand.reason why the portal refused one
	 * @param {boolean} stand.kept whether this machine keeps what waits
	 */
	show(stand) {
		const [kind, ...words] = sentence(stand, this.#line.dataset.signIn);
		const rest = [differing(stand), asking(stand)].filter(Boolean);
		const kinds = [kind, stand.conflicts.length > 0, stand.asks > 0].join();
		if (words.length || rest.length) {
			this.#write([...words, ...rest.flatMap((part, at) => words.length + at ? ["；", part] : [part])]);
		}
		this.#line.dataset.state = rest.length ? "attention" : kind;
		if (kind !== "saving" && kinds !== this.#kind) {
			this.#aloud.textContent = kind === "saved" && this.#kind === "" ? "" : this.#line.textContent;
			this.#kind = kinds;
		}
	}

	/* A link that is being pressed must not be exchanged for its like. */
	#write(parts) {
		const fresh = document.createElement("span");
		fresh.append(...parts);
		if (this.#line.textContent !== fresh.textContent) {
			this.#line.replaceChildren(...fresh.childNodes);
		}
	}

}

function differing({ conflicts }) {
	const words = `有 ${conflicts.length} 处与别人填的不一样，请选用哪一个`;
	return conflicts.length ? link(`#${encodeURIComponent(conflicts[0])}`, words) : "";
}

function asking({ failure, asks, reason }) {
	if (!asks || failure === "refused") {
		return "";
	}
	return reason ? `有 ${asks} 处没有保存：${reason}` : `有 ${asks} 处没有看懂或等待确认，没有保存`;
}

/* Its kind, and its words. */
function sentence({ failure, problem, locked, sending, savedAt, waiting, kept }, signIn) {
	const unsaved = waiting ? `有 ${waiting} 处改动还没有保存：` : "";
	const here = !waiting ? "" : kept ? "（已记在本机）" : "（请不要关闭本页）";
	const back = `再回到这一页，会自动保存${here}`;
	if (locked) {
		return ["locked", locked];
	}
	switch (failure) {
		case "unreachable":
			return [failure, `${unsaved}连接断开，恢复后自动保存${here}`];
		case "signed-out":
			return [failure, `${unsaved}登录已结束：请`, inNewTab(signIn), `，${back}`];
		case "other-person":
			return [failure, `${unsaved}现在登录的是另一个人。请用原来的账号登录，${back}`];
		case "gone":
			return [failure, `${unsaved}这份报告已经不归您办理，不能保存${here}`];
		case "refused":
			return [failure, `没有保存：${problem ?? "门户没有接受"}`];
		default:
			return sending || waiting ? ["saving", "正在保存…"] : savedAt ? ["saved", `已保存 ${savedAt}`] : [""];
	}
}

function inNewTab(href) {
	return Object.assign(link(href, "在新标签页登录"), { target: "_blank" });
}

function link(href, textContent) {
	return Object.assign(document.createElement("a"), { href, textContent });
}
