/*
 * Asks the portal about one section of a report. A failure comes back as a word: "unreachable" (try again later),
 * "signed-out", "other-person" (somebody else has signed in meanwhile), "gone", or "refused" with the problem.
 */

/** How long an answer is waited for, in milliseconds. */
const PATIENCE = 15_000;

/** Bodies up to this many characters may outlive their page: browsers allow 64 kB at a time. */
const SHORT = 15_000;

const SCRIPT = { "X-Requested-With": "XMLHttpRequest", Accept: "application/json" };

export class PortalLink {

	#page;
	#account;
	#token;

	/**
	 * @param {string} page the address of the section's page
	 * @param {?HTMLFormElement} form the form on it, for who may fill in
	 * @param {?string} account the key of the person's account
	 */
	constructor(page, form = null, account = null) {
		this.#page = page;
		this.#account = account;
		this.#token = form?.elements._csrf;
	}

	/** Asks for what others did. */
	look(seen, at) {
		const query = new URLSearchParams({ seen, ...(at && { at }) });
		return ask(`${this.#page}/changes?${query}`, { headers: SCRIPT });
	}

	/**
	 * Sends changes; after a new sign-in with the token of the new session.
	 * @returns {Promise<{answer?: object, failure?: string, problem?: string}>}
	 */
	async save(changes) {
		const outcome = await this.#send(changes);
		if (outcome.failure !== "forbidden") {
			return outcome;
		}
		const renewed = await this.#renew();
		const again = renewed.failure ? renewed : await this.#send(changes);
		return again.failure === "forbidden" ? { ...again, failure: "refused" } : again;
	}

	/** Sends changes on the way out. */
	leave(changes) {
		return this.#send(changes);
	}

	#send(changes) {
		const body = JSON.stringify(changes);
		const headers = { ...SCRIPT, "Content-Type": "application/json", "X-CSRF-TOKEN": this.#token.value };
		return ask(`${this.#page}/changes`, { method: "POST", headers, body, keepalive: body.length < SHORT });
	}

	/* The page itself knows the token of the session, and whose it is. */
	async #renew() {
		const { answer, failure } = await ask(this.#page, { headers: { ...SCRIPT, Accept: "text/html" } });
		if (failure) {
			return { failure: failure === "forbidden" ? "refused" : failure, problem: "现在不能保存这份报告" };
		}
		const account = answer.querySelector("[data-account]")?.dataset.account;
		if (account === undefined) {
			return { failure: "refused", problem: "这份报告现在不能填写" };
		}
		if (account !== this.#account) {
			return { failure: "other-person" };
		}
		this.#token.value = answer.querySelector("form [name=_csrf]").value;
		return {};
	}

}

/**
 * Asks the portal for a page, or for an answer to script.
 * @returns {Promise<{answer?: object | Document, failure?: string, problem?: string}>}
 */
export async function ask(address, options) {
	try {
		const signal = AbortSignal.timeout(PATIENCE);
		const response = await fetch(address, { ...options, redirect: "manual", cache: "no-store", signal });
		const answer = response.type === "opaqueredirect" ? null : await read(response);
		return response.ok ? { answer } : { failure: failureOf(response), problem: answer?.problem };
	}
	catch {
		return { failure: "unreachable" };
	}
}

async function read(response) {
	const text = await response.text();
	if (response.headers.get("Content-Type")?.includes("json")) {
		return JSON.parse(text);
	}
	return new DOMParser().parseFromString(text, "text/html");
}

function failureOf({ type, status }) {
	if (type === "opaqueredirect") {
		return "signed-out";
	}
	if (status === 401 || status === 403) {
		return "forbidden";
	}
	if (status === 404) {
		return "gone";
	}
	return status >= 500 || status === 408 || status === 429 ? "unreachable" : "refused";
}
