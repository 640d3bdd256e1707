/*
 * What was changed in a grid, so that Control+Z takes it back: a paste in one step.
 */

const LONGEST = 100;

export class History {

	#steps = [];

	/**
	 * Remembers a change.
	 * @param {{box: HTMLInputElement, before: string, after: string}[]} changes what changed in one step
	 */
	add(changes) {
		const real = changes.filter((change) => change.before !== change.after);
		if (real.length) {
			this.#steps = [...this.#steps, real].slice(-LONGEST);
		}
	}

	/**
	 * Puts the texts before the latest step back.
	 * @returns {HTMLInputElement[]} the boxes that changed, none if there was nothing to take back
	 */
	undo() {
		const step = this.#steps.pop() ?? [];
		step.forEach((change) => (change.box.value = change.before));
		return step.map((change) => change.box);
	}

}
