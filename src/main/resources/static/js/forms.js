import { warnOnLeaving } from "./unsaved.js";

document.querySelectorAll("main form[method=post]").forEach(warnOnLeaving);
