/*
 * Asks every few seconds, while the page is seen, who else is here and what they did; that also tells them of us.
 */

import { showPeople } from "./people.js";
import { PortalLink } from "./portal-link.js";

/** How often, in milliseconds. */
const EVERY = 4_000;

/** How long nobody does anything before the page stops asking: a forgotten one must not keep a sign-in alive. */
const IDLE = 30 * 60_000;

/** Failures after which asking again is of no use. */
const LAST = ["gone", "forbidden"];

/**
 * Keeps asking.
 * @param {(place: ?string) => Promise<{failure?: string}>} look asks once; it is told which place one is in
 */
export function keepCompany(look) {
	let timer;
	let asking = false;
	let active = Date.now();
	const ask = async () => {
		clearTimeout(timer);
		if (asking || document.hidden || Date.now() - active > IDLE) {
			return;
		}
		asking = true;
		const { failure } = await look(document.activeElement?.name ?? null);
		asking = false;
		if (!LAST.includes(failure)) {
			clearTimeout(timer);
			timer = setTimeout(ask, EVERY);
		}
	};
	const wake = () => {
		const slept = Date.now() - active > IDLE;
		active = Date.now();
		if (slept) {
			ask();
		}
	};
	["keydown", "pointerdown", "focusin"].forEach((name) => addEventListener(name, wake));
	document.addEventListener("visibilitychange", ask);
	addEventListener("online", ask);
	ask();
}

/**
 * Tells who only reads who else is here.
 * @param {string} page the address of the section's page
 */
export function readTogether(page) {
	const link = new PortalLink(page);
	let seen = 0;
	keepCompany(async (place) => {
		const outcome = await link.look(seen, place);
		seen = outcome.answer?.version ?? seen;
		showPeople(outcome.answer?.people ?? [], page);
		return outcome;
	});
}
