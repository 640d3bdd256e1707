/*
 * Brings what waits to the portal, and from there what others did: one request at a time, so that no answer speaks of
 * less than the one before; after a failure again and again.
 */

/** How long to wait before each further try, in milliseconds. */
const AGAIN = [2_000, 4_000, 8_000, 15_000, 30_000];

/** How long after an answer what was entered meanwhile is sent, in milliseconds. */
const REST = 800;

export class Exchange {

	/** How it stands: see SaveState. */
	stand = { failure: null, problem: null, locked: null, sending: false, savedAt: "" };

	#link;
	#work;
	#seen;
	#told;
	#turn = Promise.resolve();
	#saving = null;
	#timer;
	#tries = 0;

	/**
	 * @param {PortalLink} link
	 * @param {Work} work
	 * @param {number} seen the version of the section that the page knows
	 * @param {(answer: ?object, others: ?string[]) => void} told hears how it stands now, with the answer if there is one
	 * and the places that others have changed
	 */
	constructor(link, work, seen, told) {
		this.#link = link;
		this.#work = work;
		this.#seen = seen;
		this.#told = told;
	}

	/** Sends what waits, after a while. */
	saveIn(rest) {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.save(), rest);
	}

	/** Sends what waits; ends when the portal has answered or cannot be reached. */
	save() {
		clearTimeout(this.#timer);
		this.#saving ??= this.#inTurn(() => {
			this.#saving = null;
			return this.#save();
		});
		return this.#saving;
	}

	/** Says that the section is right as it stands; ends when the portal has answered or cannot be reached. */
	confirm() {
		return this.#inTurn(() => this.#send({ changes: [], confirm: true }));
	}

	/** Asks what others did, and tells them where one is. */
	look(at) {
		return this.#inTurn(() => this.#look(at));
	}

	/** Sends what waits on the way out; the answer is heard if the page comes back. */
	leave() {
		clearTimeout(this.#timer);
		const changes = this.#work.send(this.#seen);
		if (changes.length) {
			const sent = this.#link.leave({ seen: this.#seen, changes });
			this.#inTurn(async () => {
				const { answer } = await sent;
				if (answer) {
					this.#settle(changes, answer);
				}
			});
		}
	}

	#inTurn(step) {
		this.#turn = this.#turn.then(step, step);
		return this.#turn;
	}

	async #save() {
		const changes = this.#work.send(this.#seen);
		if (changes.length) {
			await this.#send({ changes });
		}
	}

	async #send(what) {
		const { changes } = what;
		this.stand.sending = true;
		this.#told(null);
		const outcome = await this.#link.save({ seen: this.#seen, ...what });
		this.stand.sending = false;
		this.#heard(outcome);
		if (outcome.answer) {
			this.#settle(changes, outcome.answer);
		}
		else {
			this.#refused(changes, outcome);
			this.#told(null);
		}
	}

	/* What the portal will not take is not sent again as it is. */
	#refused(changes, { failure, problem = "门户没有接受" }) {
		if (failure === "refused") {
			changes.forEach((change) => this.#work.answered(change, { state: "refused", problem }));
		}
	}

	async #look(at) {
		const outcome = await this.#link.look(this.#seen, at);
		const { answer, failure } = outcome;
		if (this.stand.failure !== "refused" && (answer || failure === "signed-out" || failure === "unreachable")) {
			this.#heard(outcome);
		}
		this.#told(answer, answer && this.#adopt(answer));
		if (answer && !answer.locked && this.#work.due.length) {
			this.saveIn(REST);
		}
		return outcome;
	}

	/* What an answer, or none, says about saving as such. */
	#heard({ answer, failure = null, problem = null }) {
		Object.assign(this.stand, { failure, problem });
		if (answer) {
			this.#tries = 0;
			this.stand.locked = answer.locked;
		}
		else if (failure !== "gone" && failure !== "refused" && this.#work.due.length) {
			this.saveIn(AGAIN[Math.min(this.#tries++, AGAIN.length - 1)]);
		}
	}

	#settle(changes, answer) {
		changes.filter(({ place }) => answer.places[place])
			.forEach((change) => this.#work.answered(change, answer.places[change.place]));
		if (!changes.length || Object.values(answer.places).some(({ state }) => state === "stored")) {
			this.stand.savedAt = answer.savedAt;
		}
		this.#told(answer, this.#adopt(answer));
		if (this.#work.due.length && !answer.locked) {
			this.saveIn(REST);
		}
	}

	#adopt({ version, stored, places, by }) {
		const others = Object.fromEntries(Object.entries(stored ?? {}).filter(([place]) => !places[place]));
		this.#seen = version;
		return this.#work.adopt(others, by);
	}

}
