/*
 * The page on which a statutory table is filled in.
 */

import { startAutosave } from "./autosave.js";
import { EntryGrid } from "./grid.js";
import { warnOnLeaving } from "./unsaved.js";

document.querySelectorAll("[data-entry-grid]").forEach((root) => new EntryGrid(root).start());
document.querySelectorAll("form[data-unsaved]").forEach(warnOnLeaving);
startAutosave(document.querySelector("form[data-entry]"));
