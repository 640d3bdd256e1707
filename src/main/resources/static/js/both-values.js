/*
 * Two people have changed the same place: both values stand there until one is chosen.
 */

/**
 * Shows what somebody else has stored beside what stands in the box.
 * @param {Place} place with its conflict
 * @param {(mine: boolean) => void} choose called with the choice
 */
export function showBoth(place, choose) {
	hideBoth(place);
	const { text, by, at } = place.conflict;
	const pane = element("div", "both");
	pane.dataset.both = place.name;
	pane.setAttribute("role", "group");
	pane.setAttribute("aria-label", "两个人改得不一样，请选一个");
	const did = place.name === "text" ? "保存了：" : `填了 ${shown(text)}`;
	pane.append(element("p", "", [by, at, did].filter(Boolean).join(" ")));
	if (place.name === "text") {
		const theirs = element("pre", "quote", text);
		theirs.tabIndex = 0;
		theirs.setAttribute("role", "region");
		theirs.setAttribute("aria-label", `${by} 保存的正文`);
		pane.append(theirs);
	}
	pane.append(button(place, "用我的", place.box.value, () => choose(true)),
		button(place, "用对方的", text, () => choose(false)));
	const around = place.box.closest("td, .field");
	around.classList.add("differs");
	const line = [...around.children].find((child) => child.contains(place.box));
	line[place.isFigure ? "after" : "before"](pane);
}

/** Takes the two values away. */
export function hideBoth({ box, name }) {
	const around = box.closest("td, .field");
	around.classList.remove("differs");
	around.querySelector(`[data-both="${CSS.escape(name)}"]`)?.remove();
}

function button(place, words, text, choose) {
	const created = element("button", "button button--secondary button--small",
		place.name === "text" ? words : `${words} ${shown(text)}`);
	created.type = "button";
	created.addEventListener("click", choose);
	return created;
}

function shown(text) {
	return text === "" ? "空白" : text;
}

function element(name, className, text = "") {
	const created = document.createElement(name);
	created.className = className;
	created.textContent = text;
	return created;
}
