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
	 * @param {number} stand.conflicts how many places two people have changed
	 * @param {number} stand.asks how many texts were refused, not understood or not confirmed
	 * @param {?string} stand.reason why the portal refused one
	 * @param {boolean} stand.kept whether this machine keeps what waits
	 */
	show(stand) {
		const [kind, ...words] = sentence(stand, this.#line.dataset.signIn);
		const rest = [stand.conflicts && `有 ${stand.conflicts} 处与别人填的不一样，请选用哪一个`,
			stand.asks && `有 ${stand.asks} 处${stand.reason ? "" : "没有看懂或等待确认，"}没有保存${stand.reason ? `：${stand.reason}` : ""}`]
			.filter(Boolean);
		const kinds = [kind, stand.conflicts > 0, stand.asks > 0].join();
		if (words.length || rest.length) {
			this.#line.replaceChildren(...words, words.length && rest.length ? "；" : "", rest.join("；"));
		}
		this.#line.dataset.state = rest.length ? "attention" : kind;
		if (kind !== "saving" && kinds !== this.#kind) {
			this.#aloud.textContent = kind === "saved" && this.#kind === "" ? "" : this.#line.textContent;
			this.#kind = kinds;
		}
	}

}

/* Its kind, and its words. */
function sentence({ failure, problem, locked, sending, savedAt, waiting, kept }, signInPage) {
	const unsaved = waiting ? `有 ${waiting} 处改动还没有保存：` : "";
	const here = !waiting ? "" : kept ? "（已记在本机）" : "（请不要关闭本页）";
	if (locked) {
		return ["locked", locked];
	}
	switch (failure) {
		case "unreachable":
			return waiting ? ["unreachable", `${unsaved}连接断开，恢复后自动保存${here}`] : ["unreachable", "连接断开，恢复后自动保存"];
		case "signed-out":
			return ["signed-out", `${unsaved}登录已结束：请`, signIn(signInPage), `，再回到这一页，会自动保存${here}`];
		case "other-person":
			return ["other-person", `${unsaved}现在登录的是另一个人。请用原来的账号登录，再回到这一页，会自动保存${here}`];
		case "gone":
			return ["gone", `${unsaved}这份报告已经不归您办理，不能保存${here}`];
		case "refused":
			return ["refused", `${unsaved}${problem ?? "门户没有接受"}${here}`];
		default:
			return sending || waiting ? ["saving", "正在保存…"] : savedAt ? ["saved", `已保存 ${savedAt}`] : [""];
	}
}

function signIn(href) {
	const link = document.createElement("a");
	Object.assign(link, { href, target: "_blank", textContent: "在新标签页登录" });
	return link;
}
