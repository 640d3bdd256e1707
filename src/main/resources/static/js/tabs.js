/**
 * Shows the panes of a place one at a time, each under a tab with the name that its data-pane says.
 * @param {HTMLElement} place
 */
export function showTabs(place) {
	const panes = [...place.querySelectorAll("[data-pane]")];
	const list = document.createElement("div");
	list.className = "tabs";
	list.setAttribute("role", "tablist");
	list.setAttribute("aria-label", "编辑时的参考");
	const tabs = panes.map(tabOf);
	const open = (chosen) => tabs.forEach((tab, index) => {
		const selected = tab === chosen;
		tab.setAttribute("aria-selected", String(selected));
		tab.tabIndex = selected ? 0 : -1;
		panes[index].hidden = !selected;
	});
	list.addEventListener("click", (event) => tabs.includes(event.target) && open(event.target));
	list.addEventListener("keydown", (event) => {
		const at = tabs.indexOf(document.activeElement);
		const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
		if (to !== undefined) {
			event.preventDefault();
			const tab = tabs[(to + tabs.length) % tabs.length];
			open(tab);
			tab.focus();
		}
	});
	list.append(...tabs);
	place.prepend(list);
	open(tabs[0]);
}

function tabOf(pane, index) {
	const tab = document.createElement("button");
	pane.setAttribute("role", "tabpanel");
	tab.type = "button";
	tab.id = `tab-${index}`;
	tab.setAttribute("role", "tab");
	tab.setAttribute("aria-controls", pane.id);
	pane.setAttribute("aria-labelledby", tab.id);
	tab.textContent = pane.dataset.pane;
	return tab;
}
