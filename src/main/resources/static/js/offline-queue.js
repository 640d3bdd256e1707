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

	/**
	 * What waits: entries of a place, with the text, what was stored there when it was entered, and, if it was sent
	 * without an answer, the version of the section that the page knew then.
	 */
	get entries() {
		return this.works ? Object.entries(this.#read()) : [...this.#here];
	}

	/**
	 * Keeps the text of a place until it is stored.
	 * @param {string} place
	 * @param {{text: string, base: ?string, sent: ?number}} entry
	 */
	keep(place, entry) {
		this.#here.set(place, entry);
		this.#change((kept) => (kept[place] = entry));
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
