import { warnOnLeaving } from "./unsaved.js";

/* What is said on the reading page is sent without leaving it; reading.js keeps those words. */
document.querySelectorAll("main form[method=post]:not([data-saying])").forEach(warnOnLeaving);
