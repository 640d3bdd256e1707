/*
 * What went wrong comes first: the summary of errors takes the focus when the page opens.
 */

document.querySelector(".error-summary")?.focus();
