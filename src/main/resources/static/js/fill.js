/*
 * What filling a range puts into its boxes. Totals are named as well, so that whoever fills can say that they were
 * passed over.
 */

/** One text in every box. */
export function everywhere(boxes, text) {
	return boxes.map((box) => ({ box, text }));
}

/** 0 in every box that is blank. */
export function zeros(boxes) {
	return everywhere(boxes.filter((box) => !box.readOnly && !box.value.trim()), "0");
}

/**
 * The texts of the first line in the lines below.
 * @param {import("./cell-grid.js").Place[][]} rows
 */
export function downwards([first, ...below]) {
	const above = (place) => first.find((other) =>
		other.column <= place.column && place.column < other.column + other.width);
	return below.flat().flatMap((place) => copy(above(place), place));
}

/**
 * The texts of the first column in those to the right.
 * @param {import("./cell-grid.js").Place[][]} rows
 */
export function rightwards(rows) {
	return rows.flatMap(([first, ...others]) => others.flatMap((place) => copy(first, place)));
}

function copy(from, to) {
	return from && !from.box.readOnly ? [{ box: to.box, text: from.box.value }] : [];
}
