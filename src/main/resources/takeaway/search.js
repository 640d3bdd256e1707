/*
 * The search of the site: no server and no module, so that it works on a page that was opened from a disk. search/index.js
 * says which years there are, search/2020-1.js and so on hold the texts; each is looked through and let go again.
 */
(() => {
	"use strict";

	const MOST_SHOWN = 100;
	const MOST_WORDS = 8;
	const PASSAGES = 3;
	const AROUND = 40;
	const IN_TITLE = 1000;
	const MOST_COUNTED = 99;

	const HAN = /[\u3400-\u9fff]/;
	const LETTER = /[\p{L}\p{N}]/u;

	const { years, simplified } = self.nianbaoIndex;

	/** The shape in which a character is compared. All have the length of what they stand for, so that places stay the same. */
	const shapes = new Map([["\u3000", " "], ["\u0130", "i"]]);
	for (let i = 0; i < simplified.length; i += 2) {
		shapes.set(simplified[i], simplified[i + 1]);
	}
	for (let code = 0xff01; code <= 0xff5e; code++) {
		shapes.set(String.fromCharCode(code), String.fromCharCode(code - 0xfee0));
	}

	const folded = (text) => text.replace(/[^\u0000-\u007f]/g, (character) => shapes.get(character) || character).toLowerCase();

	/** What was typed: words parted by spaces, phrases in quotation marks, each with what is to be found of it. */
	function understood(typed) {
		const words = [];
		for (const [, minus, phrase, word] of typed.slice(0, 200).matchAll(/([-－−]?)(?:["“”＂「『]([^"“”＂」』]*)["“”＂」』]?|([^\s"“”＂「『」』]+))/g)) {
			const parts = (phrase !== undefined) ? [phrase] : word.split(/[，。、；：？！,;?!（）()《》〈〉]+/);
			parts.map((part) => folded(part).trim()).filter(Boolean).forEach((text) => words.push({ wanted: !minus, pattern: pattern(text) }));
		}
		return words.slice(0, MOST_WORDS);
	}

	/** Between Chinese characters there may be spaces. */
	function pattern(text) {
		const parts = [...text.replace(/\s+/g, " ")];
		return parts.map((part, i) => {
			const quoted = part.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
			return (part === " ") ? "\\s*" : quoted + (HAN.test(part) && HAN.test(parts[i + 1] || "") ? "[ \\t]*" : "");
		}).join("");
	}

	/** Where a word stands in a folded text; one of letters or digits only where it is not part of a longer one. */
	function places(text, { pattern: source }) {
		const found = [];
		for (const match of text.matchAll(new RegExp(source, "g"))) {
			const end = match.index + match[0].length;
			if (match[0] && !cut(text[match.index - 1], match[0][0]) && !cut(match[0][match[0].length - 1], text[end])) {
				found.push([match.index, end]);
			}
		}
		return found;
	}

	const cut = (before, after) => [before, after].every((character) => character && LETTER.test(character) && !HAN.test(character));

	/** A report that is meant and what it is worth, null if it is not; without words each is meant. */
	function hit([code, name, title, text], year, words) {
		const head = folded(`${title}\n${name}\n${code}\n${year}`);
		const body = folded(text);
		let worth = 0;
		for (const word of words) {
			const inHead = places(head, word).length;
			const inBody = places(body, word).length;
			if (Boolean(inHead + inBody) !== word.wanted) {
				return null;
			}
			worth += (inHead ? IN_TITLE : 0) + Math.min(inBody, MOST_COUNTED);
		}
		return { code, name, title, text, year, worth };
	}

	function script(source) {
		return new Promise((resolve, reject) => {
			const element = document.createElement("script");
			Object.assign(element, { src: source, onload: resolve, onerror: () => reject(new Error(source)) });
			document.head.append(element);
		}).finally(() => document.head.lastElementChild.remove());
	}

	const ranked = (hits) => hits.sort((one, other) => other.worth - one.worth || other.year - one.year || one.code.localeCompare(other.code));

	async function find({ words, year, org }) {
		let hits = [];
		let total = 0;
		for (const [each, parts] of years.filter(([each]) => !year || String(each) === year)) {
			say(`正在查找 ${each} 年……`);
			for (let part = 1; part <= parts; part++) {
				await script(`search/${each}-${part}.js`);
				const found = self.nianbaoPart.filter((report) => ofOrganization(report, org)).map((report) => hit(report, each, words)).filter(Boolean);
				self.nianbaoPart = null;
				total += found.length;
				hits = ranked(hits.concat(found)).slice(0, MOST_SHOWN);
			}
		}
		return { hits, total };
	}

	const ofOrganization = ([code, name], org) => !org || code === org || folded(name).includes(folded(org));

	/** The lines of a text that have the most of the words, each cut around the first of them. */
	function passages(text, words) {
		return text.split("\n").map((line) => {
			const marks = marked(line, words);
			return { line, marks, kinds: words.filter((word) => word.wanted && places(folded(line), word).length).length };
		}).filter(({ marks }) => marks.length).sort((one, other) => other.kinds - one.kinds).slice(0, PASSAGES);
	}

	function marked(text, words) {
		const found = words.filter((word) => word.wanted).flatMap((word) => places(folded(text), word)).sort((one, other) => one[0] - other[0]);
		const merged = [];
		for (const [begin, end] of found) {
			const last = merged[merged.length - 1];
			if (last && begin <= last[1]) {
				last[1] = Math.max(last[1], end);
			}
			else {
				merged.push([begin, end]);
			}
		}
		return merged;
	}

	/** Shows a text with marks, and of a long one only what is near the first. */
	function show(element, text, marks, whole) {
		const begin = whole ? 0 : Math.max(0, marks[0][0] - AROUND);
		const end = whole ? text.length : Math.min(text.length, marks[0][0] + 3 * AROUND);
		let at = begin;
		element.append(begin > 0 ? "……" : "");
		for (const [from, to] of marks.filter(([from]) => from < end)) {
			element.append(text.slice(at, from), made("mark", text.slice(from, to)));
			at = to;
		}
		element.append(text.slice(at, Math.max(at, end)), end < text.length ? "……" : "");
		return element;
	}

	function made(name, text = "", properties = {}) {
		const element = Object.assign(document.createElement(name), properties);
		element.append(text);
		return element;
	}

	function item({ code, name, title, text, year }, words) {
		const element = made("li");
		const link = made("a", "", { href: `reports/${code}/${year}/index.html` });
		const head = made("h2");
		head.append(show(link, title, marked(title, words), true));
		element.append(head);
		passages(text, words).forEach(({ line, marks }) => element.append(show(made("p", "", { className: "results__passage" }), line, marks, false)));
		element.append(made("p", `${name}，${year} 年`, { className: "meta" }));
		return element;
	}

	const say = (words) => {
		document.querySelector("[data-status]").textContent = words;
	};

	function told({ hits, total }) {
		if (!total) {
			return "没有找到。可以少写几个词，换一个说法，或者不限年份和机关";
		}
		return (total > hits.length) ? `找到 ${total} 份，列出前 ${hits.length} 份；多写几个词可以缩小范围` : `找到 ${total} 份`;
	}

	async function begin() {
		const asked = new URLSearchParams(location.search);
		const query = Object.fromEntries(["q", "year", "org"].map((name) => [name, (asked.get(name) || "").trim()]));
		Object.entries(query).forEach(([name, value]) => {
			document.getElementById(name).value = value;
		});
		const words = understood(query.q);
		const narrowed = !query.q && (query.year || query.org);
		if (!narrowed && !words.some(({ wanted }) => wanted)) {
			say(query.q ? "这里面没有可以查找的词，请写至少一个要找的词" : "");
			return;
		}
		try {
			const found = await find({ words, year: query.year, org: query.org });
			const results = document.querySelector("[data-results]");
			results.replaceChildren(...found.hits.map((each) => item(each, words)));
			results.parentElement.hidden = !found.total;
			say(told(found));
		}
		catch (error) {
			say("有的文件没有读到，请确认静态版的全部内容都已上传，再刷新页面");
		}
	}

	begin();
})();
