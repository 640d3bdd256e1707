/*
 * What was entered in the form of a section, place by place: what is stored, what waits, what two people have changed.
 */

import { hideBoth, showBoth } from "./both-values.js";
import { sayOther } from "./people.js";
import { placesOf } from "./place.js";

export class Work {

	#places;
	#queue;
	#me;
	#chosen;

	/**
	 * @param {HTMLFormElement} form
	 * @param {OfflineQueue} queue where this machine keeps what waits
	 * @param {string} me the person's name
	 * @param {() => void} chosen told when one of two values was chosen
	 */
	constructor(form, queue, me, chosen) {
		this.#places = placesOf(form);
		this.#queue = queue;
		this.#me = me;
		this.#chosen = chosen;
	}

	/** Whether this machine keeps what waits. */
	get kept() {
		return this.#queue.works;
	}

	/** The places whose text is to be sent. */
	get due() {
		return [...this.#places.values()].filter((place) => place.due);
	}

	/** The places that hold something that the portal does not have. */
	get open() {
		return [...this.#places.values()].filter((place) => place.open);
	}

	/**
	 * The changes to send. That they are sent is kept too: the answer may never be heard.
	 * @param {number} seen the version of the section that the page knows
	 */
	send(seen) {
		return this.due.map((place) => {
			const change = place.send(seen);
			this.#keep(place);
			return change;
		});
	}

	/**
	 * Puts what this machine has kept into its boxes.
	 * @param {number} version the version of the section that the page knows
	 */
	restore(version) {
		const kept = new Map(this.#queue.entries);
		this.#places.forEach((place, name) => {
			if (kept.has(name) && kept.get(name).text !== place.base) {
				place.restore(kept.get(name), version);
			}
			else {
				this.#queue.forget(name);
			}
		});
	}

	/**
	 * Takes out of the boxes what the browser alone has put back: it was stored when the page was left, and what is
	 * stored now may be newer. On a machine that keeps nothing it stays, to be held against what is stored.
	 */
	takeBack() {
		const kept = new Map(this.#queue.entries);
		const back = this.open.filter(({ name, box }) => !kept.has(name) && box !== document.activeElement);
		back.forEach((place) => {
			if (this.kept) {
				this.#takeTheirs(place, place.base, "");
			}
			else {
				place.base = null;
			}
		});
	}

	/** Takes what stands in the boxes for what is to be stored. */
	settle() {
		this.open.forEach((place) => this.#enter(place));
	}

	/**
	 * Takes what stands in a box for what is to be stored.
	 * @param {boolean} always whether also what was taken already
	 * @returns {boolean} whether it is a place of the form
	 */
	entered(box, always = true) {
		const place = this.#places.get(box.name);
		if (!place || (!always && (!place.touched || place.wanted === box.value))) {
			return false;
		}
		this.#enter(place);
		return true;
	}

	#enter(place) {
		place.settle();
		this.#keep(place);
		if (place.conflict?.text === place.box.value) {
			this.#takeTheirs(place, place.conflict.text, place.conflict.by);
		}
		else if (place.conflict) {
			this.#differ(place, place.conflict);
		}
	}

	/** Hears what became of a change that was sent. */
	answered({ place: name, text: sent }, { state, text, problem, by, at }) {
		const place = this.#places.get(name);
		if (state === "stored") {
			place.stored(sent, text);
			hideBoth(place);
			this.#keep(place);
		}
		else if (state === "refused") {
			place.refused = { text: sent, problem };
		}
		else if (!place.isOwn(text)) {
			this.#differ(place, { text, by, at });
		}
	}

	/**
	 * Takes over what others have stored, and shows it beside what is open here.
	 * @param {Object<string, string>} stored the texts by place
	 * @param {string} by who saved last
	 * @returns {string[]} the places that others have changed
	 */
	adopt(stored, by) {
		const others = Object.entries(stored).filter(([name, text]) => this.#places.get(name)?.isOther(text));
		others.forEach(([name, text]) => this.#other(this.#places.get(name), text, by));
		return others.map(([name]) => name);
	}

	#other(place, text, by) {
		if (place.open && place.box.value !== text) {
			if (!place.isOwn(text)) {
				this.#differ(place, { text, by, at: "" });
			}
			return;
		}
		this.#takeTheirs(place, text, by);
		sayOther(place.box, `${this.#who(by)} ${place.isFigure ? `改为 ${text || "空白"}` : "改了这里"}`);
	}

	#who(by) {
		return by === this.#me ? "您在别处" : by;
	}

	#takeTheirs(place, text, by) {
		place.adopt(text);
		this.#queue.forget(place.name);
		hideBoth(place);
		place.box.dispatchEvent(new CustomEvent("entry:other", { detail: { text, by } }));
		place.box.dispatchEvent(new Event("input", { bubbles: true }));
	}

	#differ(place, { text, by, at }) {
		place.conflict = { text, by: this.#who(by), at };
		showBoth(place, (mine) => {
			place.box.focus();
			this.#choose(place, mine);
			this.#chosen();
		});
	}

	#choose(place, mine) {
		const { text, by } = place.conflict;
		if (mine) {
			place.base = text;
			place.conflict = null;
			hideBoth(place);
			this.#enter(place);
		}
		else {
			this.#takeTheirs(place, text, by);
		}
	}

	#keep(place) {
		if (place.touched) {
			this.#queue.keep(place.name, place.entry);
		}
		else {
			this.#queue.forget(place.name);
		}
	}

}
