/*
 * One place of a section: its box, what is stored in it as far as the page knows, and what waits to be stored.
 */

const LINES = ["text", "office", "address", "postcode", "telephone"];

/**
 * The places of a form, by name.
 * @param {HTMLFormElement} form
 * @returns {Map<string, Place>}
 */
export function placesOf(form) {
	return new Map([...form.elements]
		.filter((box) => !box.readOnly && (box.name.startsWith("table") || LINES.includes(box.name)))
		.map((box) => [box.name, new Place(box)]));
}

export class Place {

	/** What is stored, as far as the page knows. */
	base;

	/** The text of the box that says what is stored. */
	#shown;

	/** The settled text that waits to be stored, or null. */
	wanted = null;

	/** The texts that were tried since the portal answered last: what it stores of them is no other person's. */
	#tried = new Set();

	/** The version of the section that the page knew when a text was first sent that nobody has answered, or null. */
	#sent = null;

	/** The text that the portal has refused, and why. */
	refused = null;

	/** What somebody else has stored instead: {text, by, at}, or null. */
	conflict = null;

	/**
	 * @param {HTMLInputElement | HTMLTextAreaElement} box
	 */
	constructor(box) {
		this.box = box;
		this.name = box.name;
		this.base = box.defaultValue;
		this.#shown = box.defaultValue;
	}

	/** Whether it is the box of a figure, which counts when it is left; a text counts as it is typed. */
	get isFigure() {
		return this.name.startsWith("table");
	}

	/** Whether the box says something else than what is stored. */
	get touched() {
		return this.box.value !== this.#shown;
	}

	/** Whether its text is not understood, or waits to be confirmed. */
	get unsettled() {
		return "unsettled" in this.box.dataset || (this.isFigure && this.box.hasAttribute("aria-invalid"));
	}

	/** Whether its text is to be sent. */
	get due() {
		return this.wanted !== null && this.conflict === null && this.wanted !== this.refused?.text;
	}

	/** Whether somebody has to do something before it can be stored. */
	get asks() {
		return this.conflict !== null || this.refused !== null || (this.touched && this.unsettled);
	}

	/** Whether it holds something that the portal does not have. */
	get open() {
		return this.wanted !== null || this.conflict !== null || this.touched;
	}

	/** Whether somebody else has stored a text, as far as the page did not know. */
	isOther(text) {
		return this.base !== text && this.conflict?.text !== text;
	}

	/** What this machine keeps of it until it is stored. */
	get entry() {
		return { base: this.base, text: this.box.value, sent: this.#sent };
	}

	/**
	 * The change to send, which counts as tried.
	 * @param {number} seen the version of the section that the page knows
	 */
	send(seen) {
		this.#tried.add(this.wanted);
		this.#sent ??= seen;
		return { place: this.name, base: this.base, text: this.wanted };
	}

	/** Takes the text of the box for what is to be stored, if it is settled. */
	settle() {
		this.wanted = this.touched && !this.unsettled ? this.box.value : null;
		this.refused = this.refused?.text === this.box.value ? this.refused : null;
	}

	/**
	 * Puts back what was kept on this machine, to be stored where what was stored then is stored still. What may have
	 * been stored since it was sent, and was replaced, is to be held against what is stored: that the old text stands
	 * there again is somebody's doing.
	 * @param {{text: string, base: ?string, sent: ?number}} kept
	 * @param {number} version the version of the section that the page knows
	 */
	restore({ base, text, sent = null }, version) {
		const replaced = sent !== null && sent !== version;
		this.base = replaced ? null : base;
		this.#sent = replaced ? null : sent;
		this.box.value = text;
		this.#tried.add(text);
	}

	/**
	 * The portal has stored something else than the base.
	 * @returns {boolean} whether it is what was tried here before, and the change may be sent again
	 */
	isOwn(text) {
		if (this.#tried.has(text)) {
			this.base = text;
			return true;
		}
		return false;
	}

	/** A text that was sent is stored. */
	stored(sent, text) {
		this.base = text;
		this.#shown = sent;
		this.#tried.clear();
		this.#sent = null;
		this.refused = null;
		this.conflict = null;
		if (this.wanted === sent) {
			this.wanted = null;
		}
	}

	/** Takes over what somebody else has stored. */
	adopt(text) {
		this.base = text;
		this.#shown = text;
		this.#tried.clear();
		this.#sent = null;
		this.wanted = null;
		this.refused = null;
		this.conflict = null;
		this.box.value = text;
	}

}
