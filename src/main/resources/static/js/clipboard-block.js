/*
 * What the clipboard holds as rows of texts: copied from Excel or WPS as text parted by tabs, from Word as a table.
 */

const WIDEST = 50;
const HIGHEST = 200;

/**
 * @param {DataTransfer} clipboard
 * @returns {string[][]} rows of equal length; one row of one text if no table was copied
 */
export function blockOf(clipboard) {
	const rows = rowsOfText(clipboard.getData("text/plain"));
	const tabbed = rows[0].length > 1 && rows.every((row) => row.length === rows[0].length);
	const table = tabbed ? null : tableOf(clipboard.getData("text/html"));
	return even(table ? rowsOfTable(table) : rows);
}

/* Rows of texts parted by tabs and line ends; a text in quotation marks may hold both. */
function rowsOfText(text) {
	const part = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
	const rows = [[]];
	for (let end; end !== "";) {
		const [, quoted, plain, found] = part.exec(text);
		rows.at(-1).push((quoted?.replaceAll('""', '"') ?? plain).trim());
		end = found;
		if (end && end !== "\t") {
			rows.push([]);
		}
	}
	const endsWithLineEnd = rows.length > 1 && rows.at(-1).join("") === "" && rows.at(-1).length === 1;
	return endsWithLineEnd ? rows.slice(0, -1) : rows;
}

/* Styles would not apply anyway, but Word brings so many that the page's policy fills the console with refusals. */
function tableOf(html) {
	const plain = html.replace(/\sstyle=(?:"[^"]*"|'[^']*')/gi, "");
	return plain ? new DOMParser().parseFromString(plain, "text/html").querySelector("table") : null;
}

function rowsOfTable(table) {
	const rows = [...table.rows].slice(0, HIGHEST).map(() => []);
	rows.forEach((row, index) => [...table.rows[index].cells].forEach((cell) => {
		const free = row.findIndex((text) => text === undefined);
		const column = free < 0 ? row.length : free;
		const width = Math.min(cell.colSpan, WIDEST);
		for (const covered of rows.slice(index, index + Math.max(cell.rowSpan, 1))) {
			cover(covered, column, width);
		}
		row[column] = cell.textContent.replace(/\s+/g, " ").trim();
	}));
	return rows.filter((row) => row.length > 0);
}

function cover(row, column, width) {
	for (let covered = column; covered < column + width; covered++) {
		row[covered] = "";
	}
}

function even(rows) {
	const width = Math.max(...rows.map((row) => row.length));
	return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}
