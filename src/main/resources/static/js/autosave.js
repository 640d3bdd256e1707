/*
 * Saves a section while it is filled in: what was entered is kept on this machine at once and sent a moment later; what
 * the portal has not confirmed is sent again. Whatever others did meanwhile is shown, and never overwritten.
 */

import { hideBoth, showBoth } from "./both-values.js";
import { refreshFindings } from "./findings.js";
import { OfflineQueue } from "./offline-queue.js";
import { sayOther, showPeople } from "./people.js";
import { placesOf } from "./place.js";
import { PortalLink } from "./portal-link.js";
import { keepCompany } from "./presence.js";
import { SaveState } from "./save-state.js";
import { saveTyping } from "./typing.js";
import { guard } from "./unsaved.js";

/** How long entering rests before it is saved, in milliseconds. */
const REST = 800;

/** How long to wait before each further try, in milliseconds. */
const AGAIN = [2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * Begins to save a form while it is filled in; a form that came back with something refused is left to its button. Who
 * only reads is told who else is here.
 * @param {?HTMLFormElement} form
 */
export function startAutosave(form) {
	const line = form?.querySelector("[data-autosave]");
	const page = form?.getAttribute("action") ?? document.querySelector(".step-list [aria-current]")?.getAttribute("href");
	if (line && form.dataset.dirty !== "true") {
		new Autosave(form, line, page).start();
	}
	else if (!form && page) {
		const link = new PortalLink(page);
		keepCompany(async (place) => {
			const outcome = await link.look(0, place);
			showPeople(outcome.answer?.people ?? [], keyOf(page));
			return outcome;
		});
	}
}

class Autosave {

	#form;
	#page;
	#link;
	#queue;
	#places;
	#state;
	#seen;
	#turn = Promise.resolve();
	#saving = null;
	#timer;
	#tries = 0;
	#stand = { failure: null, problem: null, locked: null, sending: false, savedAt: "" };

	constructor(form, line, page) {
		const { account } = line.dataset;
		this.#form = form;
		this.#page = page;
		this.#link = new PortalLink(page, form, account);
		this.#queue = new OfflineQueue(account, page);
		this.#places = placesOf(form);
		this.#state = new SaveState(line, form.querySelector("[data-autosave-said]"));
		this.#seen = Number(form.elements.version.defaultValue);
	}

	start() {
		this.#restore();
		this.#form.addEventListener("entry:changed", (event) => this.#entered(event.target));
		this.#form.addEventListener("focusout", (event) => this.#left(event));
		saveTyping(this.#form, (box) => this.#entered(box, 0));
		document.addEventListener("submit", (event) => this.#submit(event), true);
		addEventListener("online", () => this.#save());
		addEventListener("visibilitychange", () => !document.hidden && this.#stand.failure && this.#save());
		addEventListener("pageshow", () => this.#takeUp());
		addEventListener("pagehide", () => this.#leave());
		guard(this.#form, () => this.#atRisk());
		keepCompany((place) => this.#inTurn(() => this.#look(place)));
	}

	/* What this machine has kept goes back into its boxes. Anything else that the browser put back is stored already. */
	#restore() {
		const kept = new Map(this.#queue.entries);
		this.#places.forEach((place, name) => {
			if (kept.has(name) && kept.get(name).text !== place.base) {
				place.restore(kept.get(name));
			}
			else if (this.#queue.works) {
				this.#queue.forget(name);
				place.box.value = place.base;
			}
		});
		this.#form.elements.version.value = `${this.#seen} `;
	}

	/* By now the grid has read and marked what was put back into it. */
	#takeUp() {
		this.#open().forEach((place) => place.settle());
		this.#show();
		this.#save();
	}

	#entered(box, rest = REST) {
		const place = this.#places.get(box.name);
		if (!place) {
			return;
		}
		place.settle();
		if (place.touched) {
			this.#queue.keep(place.name, place.base, box.value);
		}
		else {
			this.#queue.forget(place.name);
		}
		if (place.conflict) {
			this.#differ(place, place.conflict);
		}
		this.#show();
		this.#saveIn(rest);
	}

	/* Whoever goes elsewhere does not wait. */
	#left({ target, relatedTarget }) {
		const place = this.#places.get(target.name);
		if (place?.touched && place.wanted !== target.value) {
			this.#entered(target);
		}
		if (!this.#form.contains(relatedTarget)) {
			this.#save();
		}
	}

	#saveIn(rest) {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#save(), rest);
	}

	/* One request at a time: an answer never speaks of less than the one before. */
	#inTurn(step) {
		this.#turn = this.#turn.then(step, step);
		return this.#turn;
	}

	#save() {
		clearTimeout(this.#timer);
		this.#saving ??= this.#inTurn(() => {
			this.#saving = null;
			return this.#exchange();
		});
		return this.#saving;
	}

	async #exchange() {
		const changes = this.#due().map((place) => place.change);
		if (changes.length) {
			this.#stand.sending = true;
			this.#show();
			const outcome = await this.#link.save({ seen: this.#seen, changes });
			this.#stand.sending = false;
			this.#heard(outcome);
			if (outcome.answer) {
				this.#settle(outcome.answer, changes);
			}
			this.#show();
		}
	}

	async #look(at) {
		const outcome = await this.#link.look(this.#seen, at);
		const back = this.#stand.failure !== null;
		if (outcome.answer || outcome.failure === "signed-out" || outcome.failure === "unreachable") {
			this.#heard(outcome);
		}
		if (outcome.answer) {
			this.#adopt(outcome.answer);
		}
		this.#show();
		if (back && outcome.answer) {
			this.#save();
		}
		return outcome;
	}

	/* What an answer, or none, says about saving as such. */
	#heard({ answer, failure = null, problem = null }) {
		Object.assign(this.#stand, { failure, problem });
		if (answer) {
			this.#tries = 0;
			this.#stand.locked = answer.locked;
		}
		else if (failure !== "gone" && this.#due().length) {
			this.#saveIn(AGAIN[Math.min(this.#tries++, AGAIN.length - 1)]);
		}
	}

	#settle(answer, changes) {
		changes.filter(({ place }) => answer.places[place])
			.forEach(({ place, text }) => this.#answered(this.#places.get(place), text, answer.places[place]));
		if (Object.values(answer.places).some(({ state }) => state === "stored")) {
			this.#stand.savedAt = answer.savedAt;
			refreshFindings(this.#page);
		}
		const others = this.#adopt(answer);
		this.#form.dispatchEvent(new CustomEvent("entry:stored", { detail: { places: answer.places, others } }));
		if (this.#due().length && !answer.locked) {
			this.#saveIn(REST);
		}
	}

	#answered(place, sent, { state, text, problem, by, at }) {
		if (state === "stored") {
			place.stored(sent, text);
			hideBoth(place);
			this.#keepOrForget(place);
		}
		else if (state === "refused") {
			place.refused = { text: sent, problem };
		}
		else {
			this.#differ(place, { text, by, at });
		}
	}

	#keepOrForget(place) {
		if (place.touched) {
			this.#queue.keep(place.name, place.base, place.box.value);
		}
		else {
			this.#queue.forget(place.name);
		}
	}

	/* Takes over what others did. */
	#adopt(answer) {
		const { version, stored, by, people } = answer;
		const others = Object.entries(stored ?? {})
			.filter(([name, text]) => !answer.places[name] && this.#places.has(name) && this.#places.get(name).base !== text);
		others.forEach(([name, text]) => this.#other(this.#places.get(name), text, by));
		this.#seen = version;
		this.#form.elements.version.value = `${version} `;
		showPeople(people, keyOf(this.#page));
		if (others.length) {
			refreshFindings(this.#page);
		}
		return others.map(([name]) => name);
	}

	#other(place, text, by) {
		if (place.open && place.box.value !== text) {
			this.#differ(place, { text, by, at: "" });
			return;
		}
		this.#takeTheirs(place, text, by);
		sayOther(place.box, place.name === "text" ? `${by} 改了正文` : `${by} 改为 ${text || "空白"}`);
	}

	#takeTheirs(place, text, by) {
		place.adopt(text);
		this.#queue.forget(place.name);
		hideBoth(place);
		place.box.dispatchEvent(new CustomEvent("entry:other", { detail: { text, by } }));
		if (!place.isFigure) {
			place.box.dispatchEvent(new Event("input", { bubbles: true }));
		}
	}

	#differ(place, conflict) {
		place.conflict = conflict;
		showBoth(place, (mine) => {
			place.box.focus();
			if (mine) {
				place.base = place.conflict.text;
				place.conflict = null;
				hideBoth(place);
				this.#entered(place.box, 0);
			}
			else {
				this.#takeTheirs(place, place.conflict.text, place.conflict.by);
				this.#show();
			}
		});
	}

	/* The button saves at once and in place; on to the next part only when nothing is left here. */
	async #submit(event) {
		if (event.target !== this.#form) {
			return;
		}
		event.preventDefault();
		const next = event.submitter?.name === "then" ? event.submitter.value : null;
		await this.#turn;
		this.#open().forEach((place) => place.conflict || this.#entered(place.box, 0));
		await this.#save();
		const [left] = this.#open();
		if (left && !this.#stand.failure) {
			left.box.focus();
		}
		else if (next && !left) {
			location.assign(this.#page.replace(/[^/]+$/, next));
		}
		else if (!left) {
			this.#stand.savedAt ||= clock();
			this.#show();
		}
	}

	/* A box that is left tells what it holds. */
	#leave() {
		document.activeElement?.blur();
		this.#open().forEach((place) => place.conflict || this.#entered(place.box));
		clearTimeout(this.#timer);
		const changes = this.#due().map((place) => place.change);
		if (changes.length) {
			this.#link.leave({ seen: this.#seen, changes });
		}
	}

	#open() {
		return [...this.#places.values()].filter((place) => place.open);
	}

	#due() {
		return [...this.#places.values()].filter((place) => place.due);
	}

	#atRisk() {
		const { failure, locked } = this.#stand;
		const left = this.#open();
		return left.some((place) => !place.due) || (left.length > 0 && Boolean(failure || locked || !this.#queue.works));
	}

	#show() {
		const open = this.#open();
		this.#state.show({ ...this.#stand, kept: this.#queue.works, waiting: this.#due().length,
			conflicts: open.filter((place) => place.conflict).length,
			unsettled: open.filter((place) => !place.conflict && (place.unsettled || place.refused)).length });
	}

}

function keyOf(page) {
	return page.slice(page.lastIndexOf("/") + 1);
}

function clock() {
	return new Date().toLocaleTimeString("zh-CN", { hour12: false, timeZone: "Asia/Shanghai" });
}
