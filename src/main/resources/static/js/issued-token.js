/*
 * A token that was just issued is gone from its page as soon as the page is left, also where the browser
 * keeps the page to come back to it.
 */

addEventListener("pagehide", () => document.querySelector("[data-token]")?.remove());
addEventListener("pageshow", (event) => event.persisted && location.reload());
