/*
 * What was entered and is not stored at the portal yet, kept on this machine until it is: by person and section, so that
 * nobody sends what another has typed. Several windows on one section share it.
 */

export class OfflineQueue {

	#key;
	#here = new Map();

	/** Whether this machine keeps it; if not, it lasts only as long as the page. */
	works = true;

	/**
	 * @param {string} account the key of the person's account
	 * @param {string} page the address of the section's page
	 */
	constructor(account, page) {
		this.#key = `nianbao/${account}${page}`;
		this.#change(() => {});
	}

	/** What waits: entries of a place, with the text and what was stored there when it was entered. */
	get entries() {
		return this.works ? Object.entries(this.#read()) : [...this.#here];
	}

	/** Keeps the text of a place until it is stored. */
	keep(place, base, text) {
		this.#here.set(place, { base, text });
		this.#change((kept) => (kept[place] = { base, text }));
	}

	/** Forgets a place: its text is stored, or given up. */
	forget(place) {
		if (this.#here.delete(place) || this.entries.some(([kept]) => kept === place)) {
			this.#change((kept) => delete kept[place]);
		}
	}

	#change(change) {
		try {
			const kept = this.#read();
			change(kept);
			if (Object.keys(kept).length) {
				localStorage.setItem(this.#key, JSON.stringify(kept));
			}
			else {
				localStorage.removeItem(this.#key);
			}
			this.works = true;
		}
		catch {
			this.works = false;
		}
	}

	#read() {
		try {
			return JSON.parse(localStorage.getItem(this.#key)) ?? {};
		}
		catch (problem) {
			if (problem instanceof SyntaxError) {
				return {};
			}
			throw problem;
		}
	}

}
