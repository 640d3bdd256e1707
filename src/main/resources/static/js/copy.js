/*
 * Copies a range as spreadsheets do: texts parted by tabs, and a table for word processors.
 */

/**
 * @param {DataTransfer} clipboard
 * @param {import("./cell-grid.js").Place[][]} rows
 */
export function copyRange(clipboard, rows) {
	const texts = textsOf(rows);
	clipboard.setData("text/plain", texts.map((row) => row.join("\t")).join("\r\n"));
	const lines = texts.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join("")}</tr>`);
	clipboard.setData("text/html", `<table>${lines.join("")}</table>`);
}

/* A merged cell stands in its first column, as a paste expects it. */
function textsOf(rows) {
	const columns = rows.flat().map((place) => place.column);
	const left = Math.min(...columns);
	return rows.map((places) => {
		const texts = Array(Math.max(...columns) - left + 1).fill("");
		places.forEach(({ box, column }) => (texts[column - left] = box.value));
		return texts;
	});
}

function escaped(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
