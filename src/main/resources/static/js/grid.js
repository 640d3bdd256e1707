/*
 * The entry grid: a statutory table that is typed, pasted, filled and moved about in like a spreadsheet, and that adds
 * itself up while it is filled in. Without it the form works as it stands.
 */

import { BalanceList } from "./balance-list.js";
import { balanceLines } from "./balances.js";
import { measureBars } from "./bars.js";
import { Carried } from "./carried.js";
import { CarriedPanel } from "./carried-panel.js";
import { CellPanel } from "./cell-panel.js";
import { Commands } from "./commands.js";
import { copyRange } from "./copy.js";
import { LastYear } from "./last-year.js";
import { moveBetweenBoxes } from "./movement.js";
import { listenToPaste } from "./paste.js";
import { isProposed, isRefused } from "./proposals.js";
import { ReportPanel } from "./report-panel.js";
import { holdBackProposals } from "./saving.js";
import { Selection } from "./selection.js";
import { Sheet } from "./sheet.js";
import { listenToShortcuts } from "./shortcuts.js";
import { startToolbar } from "./toolbar.js";
import { settleWhenTypingRests } from "./typing-rest.js";

export class EntryGrid {

	#root;
	#sheet;
	#selection;
	#balances;
	#commands;
	#report;
	#panel;

	/**
	 * @param {HTMLElement} root the fragment with the table, its rules and its live regions
	 */
	constructor(root) {
		this.#root = root;
		this.#sheet = new Sheet(root);
		this.#balances = new BalanceList(root, this.#sheet.boxes);
		this.#selection = new Selection(this.#sheet, (sentence) => this.#balances.say(sentence));
		this.#commands = new Commands(this.#sheet, this.#selection, (sentence) => this.#tell(sentence));
		this.#report = new ReportPanel(root, this.#sheet, (boxes) => this.#commands.confirm(boxes),
			() => this.#selection.anchor?.focus());
		this.#panel = new CellPanel(root, this.#sheet, new LastYear(root, this.#sheet));
	}

	/**
	 * Listens, and adds up what stands in the table already.
	 */
	start() {
		const [root, sheet] = [this.#root, this.#sheet];
		sheet.addEventListener("change", () => this.#showBalances());
		this.#selection.start();
		listenToShortcuts(sheet, this.#selection, this.#commands, () => this.#panel.enter());
		moveBetweenBoxes(sheet.table, sheet.grid);
		settleWhenTypingRests(sheet);
		listenToPaste(sheet, this.#selection, this.#commands, this.#report);
		startToolbar(root, sheet, this.#commands);
		this.#panel.start();
		new CarriedPanel(root, sheet, new Carried(root, sheet), (sentence) => this.#tell(sentence)).start();
		this.#listenToTable();
		this.#listenToPage();
		measureBars(root);
		sheet.start();
		this.#takeFocus();
	}

	/* A link to a cell has given it the focus before anybody listened. */
	#takeFocus() {
		if (this.#sheet.holds(document.activeElement)) {
			document.activeElement.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
			document.activeElement.scrollIntoView({ block: "center", inline: "center" });
		}
	}

	#listenToTable() {
		const { table } = this.#sheet;
		table.addEventListener("focusin", (event) => this.#enter(event.target));
		table.addEventListener("focusout", (event) => this.#leave(event.target));
		table.addEventListener("click", (event) => this.#confirm(event.target.closest("[data-confirm]")));
		table.addEventListener("copy", (event) => this.#copy(event));
		table.addEventListener("cut", (event) => this.#copy(event) && this.#commands.clear());
	}

	#listenToPage() {
		this.#root.querySelector("[data-bar]").addEventListener("mousedown", keepStill);
		this.#root.querySelector("[data-report]").addEventListener("mousedown", keepStill);
		holdBackProposals(this.#root, this.#sheet, this.#report);
		addEventListener("pageshow", () => this.#sheet.takeOver());
		addEventListener("beforeunload", () => this.#sheet.boxes.forEach(keepForReturn));
	}

	#enter(box) {
		suggestNothing(box);
		if (isProposed(box)) {
			this.#balances.say(`${this.#sheet.proposalOf(box)}，按回车确认`);
		}
	}

	#leave(box) {
		keepForReturn(box);
		if (this.#sheet.typing(box)) {
			this.#sheet.leave(box);
			const problem = document.getElementById(`${box.id}-problem`)?.textContent;
			const words = isProposed(box) ? `${this.#sheet.proposalOf(box)}，待确认` : problem;
			this.#balances.say(words ? `${this.#sheet.labelOf(box)}：${words}` : "");
		}
	}

	#confirm(button) {
		if (button) {
			const box = button.closest("td").querySelector("input");
			this.#commands.confirm([box]);
			box.focus();
		}
	}

	#copy(event) {
		if (!this.#selection.isRange) {
			return false;
		}
		event.preventDefault();
		copyRange(event.clipboardData, this.#selection.rows);
		this.#tell(`已复制 ${this.#selection.boxes.length} 格`);
		return true;
	}

	#showBalances() {
		const { rules, boxes, figures, typed } = this.#sheet;
		const typedTotals = rules.totals.filter((total) => !boxes.get(total.cell).readOnly);
		const settled = typed.filter((box) => !this.#sheet.typing(box));
		this.#balances.show(balanceLines(rules, typedTotals, figures),
			{ proposed: names(settled.filter(isProposed)), refused: names(settled.filter(isRefused)) });
	}

	#tell(sentence) {
		this.#root.querySelector("[data-outcome]").textContent = sentence;
	}

}

/* A list of what other reports held would lie over the table and take the arrow keys. */
function suggestNothing(box) {
	box.autocomplete = "off";
}

/* Browsers put nothing back into a box without suggestions when somebody returns to the page. */
function keepForReturn(box) {
	box.removeAttribute("autocomplete");
}

/* A press takes no focus: leaving a box may make its row grow, and the button would slip away before it is let go. */
function keepStill(event) {
	if (!event.target.closest("input, [tabindex]")) {
		event.preventDefault();
	}
}

function names(boxes) {
	return boxes.map((box) => box.name);
}
