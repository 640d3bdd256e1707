/*
 * Guards the work in a form that is not saved yet.
 */

/* A sending that was stopped gives no sign: after this long the form may be sent again. */
const SENDING = 10_000;

const sending = new WeakSet();

const guards = new WeakMap();

/**
 * Lets somebody else say whether a form holds work that would be lost, as who saves it while it is filled in.
 * @param {HTMLFormElement} form
 * @param {() => boolean} atRisk
 */
export function guard(form, atRisk) {
	guards.set(form, atRisk);
}

/**
 * Warns before a page is left whose form holds something other than it came with, and sends the form only once.
 * @param {HTMLFormElement} form with data-dirty="true" if it came with text that is not saved, as after a refusal
 */
export function warnOnLeaving(form) {
	keepVersion(form.elements.version);
	form.addEventListener("submit", send);
	addEventListener("beforeunload", (event) => {
		if (!sending.has(form) && unsaved(form)) {
			event.preventDefault();
		}
	});
}

/* Back restores the fields that differ from what they came with. A space behind the version makes it one of them, so that
 * restored text keeps the version it was typed against, and somebody else's save in between is noticed. */
function keepVersion(version) {
	if (version) {
		version.value = `${version.value.trim()} `;
	}
}

function unsaved(form) {
	return guards.has(form) ? guards.get(form)() : form.dataset.dirty === "true" || [...form.elements].some(changed);
}

function changed(control) {
	if (control.readOnly || control.hidden || !control.name) {
		return false;
	}
	if (control.type === "checkbox" || control.type === "radio") {
		return control.checked !== control.defaultChecked;
	}
	if (control instanceof HTMLSelectElement) {
		return control.selectedIndex !== Math.max([...control.options].findIndex((option) => option.defaultSelected), 0);
	}
	return "defaultValue" in control && control.value !== control.defaultValue;
}

/* The button is only said to be disabled: one that is disabled does not send its name and value. */
function send(event) {
	const [form, button] = [event.currentTarget, event.submitter];
	if (event.defaultPrevented || sending.has(form)) {
		event.preventDefault();
		return;
	}
	const release = () => {
		sending.delete(form);
		button?.removeAttribute("aria-disabled");
	};
	sending.add(form);
	button?.setAttribute("aria-disabled", "true");
	setTimeout(release, SENDING);
	addEventListener("pageshow", release, { once: true });
}
