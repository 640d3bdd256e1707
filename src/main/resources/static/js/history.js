/*
 * What was changed in a grid, step by step, so that it can be taken back and done again: a paste is one step.
 */

const LONGEST = 100;

export class History {

	#done = [];
	#undone = [];

	/**
	 * Remembers a step.
	 * @param {{box: HTMLInputElement, before: string, after: string}[]} changes what changed
	 */
	add(changes) {
		if (changes.length) {
			this.#done = [...this.#done, changes].slice(-LONGEST);
			this.#undone = [];
		}
	}

	/** The latest step, to be taken back; empty if there is none. */
	undo() {
		return move(this.#done, this.#undone);
	}

	/** The step that was taken back last, to be done again; empty if there is none. */
	redo() {
		return move(this.#undone, this.#done);
	}

	/** Forgets what happened to a box. */
	forget(box) {
		[this.#done, this.#undone] = [this.#done, this.#undone].map((steps) => steps
			.map((step) => step.filter((change) => change.box !== box)).filter((step) => step.length));
	}

	/** How many steps can be taken back, and done again. */
	get steps() {
		return { undo: this.#done.length, redo: this.#undone.length };
	}

}

function move(from, to) {
	const step = from.pop();
	if (step) {
		to.push(step);
	}
	return step ?? [];
}
