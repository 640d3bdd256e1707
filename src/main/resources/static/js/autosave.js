/*
 * Saves a section while it is filled in: what was entered is kept on this machine at once and sent a moment later; what
 * the portal has not confirmed is sent again. Whatever others did meanwhile is shown, and never overwritten.
 */

import { Exchange } from "./exchange.js";
import { refreshFindings } from "./findings.js";
import { OfflineQueue } from "./offline-queue.js";
import { showPeople } from "./people.js";
import { PortalLink } from "./portal-link.js";
import { keepCompany, readTogether } from "./presence.js";
import { SaveState } from "./save-state.js";
import { saveTyping } from "./typing.js";
import { guard } from "./unsaved.js";
import { Work } from "./work.js";

/** How long entering rests before it is saved, in milliseconds. */
const REST = 800;

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
		readTogether(page);
	}
}

class Autosave {

	#form;
	#page;
	#work;
	#exchange;
	#state;

	constructor(form, line, page) {
		const { account, name } = line.dataset;
		const { version } = form.elements;
		this.#form = form;
		this.#page = page;
		this.#work = new Work(form, new OfflineQueue(account, page), name, () => this.#saveIn(0));
		this.#exchange = new Exchange(new PortalLink(page, form, account), this.#work, Number(version.defaultValue),
			(answer, others) => this.#hear(answer, others));
		this.#state = new SaveState(line, form.querySelector("[data-autosave-said]"));
		this.#keepVersion(version.defaultValue);
	}

	start() {
		this.#work.restore(Number(this.#form.elements.version.defaultValue));
		this.#form.addEventListener("entry:changed", (event) => this.#entered(event.target, REST));
		this.#form.addEventListener("focusout", (event) => this.#left(event));
		saveTyping(this.#form, (box) => this.#entered(box, 0));
		document.addEventListener("submit", (event) => this.#submit(event), true);
		addEventListener("online", () => this.#exchange.save());
		document.addEventListener("visibilitychange", () => this.#exchange.save());
		addEventListener("pageshow", (event) => this.#takeUp(event));
		addEventListener("pagehide", () => this.#leave());
		guard(this.#form, () => this.#atRisk());
		keepCompany((place) => this.#exchange.look(place));
	}

	/* By now the grid has read and marked what was put back into it, by this machine or by the browser after Back. */
	#takeUp({ persisted }) {
		if (!persisted) {
			this.#work.takeBack();
		}
		this.#work.settle();
		this.#saveIn(0);
	}

	#entered(box, rest) {
		if (this.#work.entered(box)) {
			this.#saveIn(rest);
		}
	}

	/* Whoever goes elsewhere does not wait. */
	#left({ target, relatedTarget }) {
		this.#work.entered(target, false);
		this.#saveIn(this.#form.contains(relatedTarget) ? REST : 0);
	}

	#saveIn(rest) {
		this.#show();
		if (this.#work.due.length) {
			this.#exchange.saveIn(rest);
		}
	}

	#hear(answer, others) {
		if (answer) {
			this.#keepVersion(answer.version);
			showPeople(answer.people, this.#page);
			if (others.length || Object.keys(answer.places).length) {
				this.#form.dispatchEvent(new CustomEvent("entry:stored", { detail: { places: answer.places, others } }));
				refreshFindings(this.#page);
			}
		}
		this.#show();
	}

	/* The space keeps Back from being taken in, as unsaved.js says. */
	#keepVersion(version) {
		this.#form.elements.version.value = `${version} `;
	}

	/* The button saves at once and in place, and confirms what stands there already; on to the next part only when
	 * nothing is left here. */
	async #submit(event) {
		if (event.target !== this.#form) {
			return;
		}
		event.preventDefault();
		const next = event.submitter?.name === "then" ? event.submitter.value : null;
		await everybodyElse();
		this.#work.settle();
		await (this.#work.open.length ? this.#exchange.save() : this.#exchange.confirm());
		const [left] = this.#work.open;
		const { failure } = this.#exchange.stand;
		if (left && !failure) {
			left.box.focus();
		}
		else if (next && !left && !failure) {
			location.assign(this.#page.replace(/[^/]+$/, next));
		}
		this.#show();
	}

	/* A box that is left tells what it holds. */
	#leave() {
		this.#form.querySelector(":focus")?.blur();
		this.#work.settle();
		this.#exchange.leave();
	}

	#atRisk() {
		const { failure, locked } = this.#exchange.stand;
		const left = this.#work.open;
		return left.some((place) => place.asks) || (left.length > 0 && Boolean(failure || locked || !this.#work.kept));
	}

	#show() {
		const { due, open, kept } = this.#work;
		const asks = open.filter((place) => place.asks && !place.conflict);
		this.#state.show({ ...this.#exchange.stand, kept, waiting: due.length, asks: asks.length,
			reason: asks.find((place) => place.refused)?.refused.problem,
			conflicts: open.filter((place) => place.conflict).map((place) => place.name) });
	}

}

/* Other listeners may hold the form back, or settle what is being typed. */
function everybodyElse() {
	return new Promise((go) => setTimeout(go));
}
