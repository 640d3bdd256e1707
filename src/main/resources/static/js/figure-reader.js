/*
 * Reads a figure as people type it, by the rules of org.nianbao.form.FigureReader, sentence for sentence;
 * one table of cases is run through both. A value is a BigInt of millionths, so that sums of money are exact.
 */

const LONGEST = 200;
const MOST_DIGITS = 12;
const MOST_DECIMALS = 6;
const NOTE = /^([^(（]*)[(（](.*)[)）]$/u;
const NUMBER = /^([-+]?)(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?(.*)$/u;
const DASHES = /^(?:[-−﹣/\\—–―─_~]+|无|没有|不涉及|暂无)$/u;
const SCIENTIFIC = /^[-+]?[\d.]+[eE][-+]?\d+$/u;
const MEASURE_WORD = /(?:人次|件次|[件条项个宗次份人部起例])$/u;

/* How many places a unit moves the decimal point to the right. */
const COUNT_UNITS = new Map([["", 0], ["百", 2], ["千", 3], ["万", 4], ["亿", 8]]);
const MONEY_UNITS = new Map([["", 0], ["万", 0], ["万元", 0], ["元", -4], ["亿", 4], ["亿元", 4]]);

/**
 * Reads what was typed.
 * @param {string} typed the text, perhaps with a note in brackets behind the number
 * @param {"COUNT" | "SIGNED_COUNT" | "MONEY"} type what the cell takes
 * @returns {{value: ?bigint, note: string, plain: boolean, problem: ?string}} the number in millionths, null if the
 * text is blank or refused; whether it is the number as written; why it was refused
 */
export function read(typed, type) {
	if (typed.length > LONGEST) {
		return refuse(`这一格的文字太长（超过 ${LONGEST} 个字），请只填数字，说明写进报告正文`);
	}
	const text = typed.replace(/\p{Cf}+/gu, "").replace(/[\s\p{Z}\p{Cc}]+/gu, " ").trim();
	const noted = NOTE.exec(text);
	return noted
		? readNoted(halfWidth(noted[1]).trim(), noted[2].trim(), type)
		: readNumber(halfWidth(text), type);
}

/**
 * Whether a text stands where a figure stands: a number of any kind, or a dash or word for none.
 */
export function meansFigure(text) {
	return ["MONEY", "SIGNED_COUNT"].some((type) => read(text, type).value !== null)
		|| DASHES.test(halfWidth(text).replace(/\s/gu, ""));
}

/**
 * What a dash or a word for none would mean as a figure: 0, with the note behind it.
 * @returns the reading as read() gives it, or null if the text is none of these
 */
export function readNone(text) {
	const noted = NOTE.exec(text.trim());
	const word = halfWidth(noted ? noted[1] : text).replace(/\s/gu, "");
	return DASHES.test(word) ? { ...understood(0n, false), note: noted?.[2].trim() ?? "" } : null;
}

/**
 * A value as reports print it: no separators, no trailing zeros; blank for null.
 */
export function format(value) {
	if (value === null) {
		return "";
	}
	const digits = String(value < 0n ? -value : value).padStart(MOST_DECIMALS + 1, "0");
	const decimals = digits.slice(-MOST_DECIMALS).replace(/0+$/, "");
	return (value < 0n ? "-" : "") + digits.slice(0, -MOST_DECIMALS) + (decimals ? `.${decimals}` : "");
}

/**
 * What to leave in the box of a figure that was understood.
 */
export function canonical(reading) {
	return format(reading.value) + (reading.note ? `（${reading.note}）` : "");
}

export function halfWidth(text) {
	return text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

function readNoted(number, note, type) {
	if (!number) {
		return refuse("括号前面没有数字，请先填数字，再在括号里写注释");
	}
	const unit = halfWidth(note).replaceAll(" ", "").replace(/^单位:?/, "");
	if (unit && places(unit, type) !== undefined) {
		return readNumber(number + unit, type);
	}
	const reading = readNumber(number, type);
	return reading.problem === null ? { ...reading, note } : reading;
}

function readNumber(spaced, type) {
	const text = spaced.replaceAll(" ", "");
	if (!text) {
		return understood(null, true);
	}
	if (/\d \d/.test(spaced)) {
		return refuse(`“${shortened(spaced)}”数字中间有空格，看不出是一个数还是两个数，请去掉空格，一格只填一个数`);
	}
	if (DASHES.test(text)) {
		return refuse(`“${shortened(text)}”不是数字：没有发生请填 0，还没有数请留空`);
	}
	if (SCIENTIFIC.test(text)) {
		return refuse(`“${shortened(text)}”是科学记数法，请把数字写全`);
	}
	const number = NUMBER.exec(text.replace(/^[−–﹣]/, "-"));
	if (!number) {
		return refuse(`“${shortened(text)}”不是一个数，请用阿拉伯数字填写，例如 1271`);
	}
	const [, sign, whole, fraction = "", unit] = number;
	const moved = places(unit, type);
	if (moved === undefined) {
		return refuse(`“${shortened(text)}”数字后面的“${shortened(unit)}”没有看懂，请只填数字`
			+ (type === "MONEY" ? "，金额以万元计" : ""));
	}
	const digits = BigInt(whole.replaceAll(",", "") + fraction.slice(1));
	return within(sign === "-" ? -digits : digits, Math.max(fraction.length - 1, 0) - moved, type, !unit);
}

function places(unit, type) {
	return type === "MONEY" ? MONEY_UNITS.get(unit) : COUNT_UNITS.get(unit.replace(MEASURE_WORD, ""));
}

function within(digits, decimals, type, plain) {
	let [number, scale] = [digits, decimals];
	while (scale > 0 && number % 10n === 0n) {
		number /= 10n;
		scale--;
	}
	if (number < 0n && type !== "SIGNED_COUNT") {
		return refuse("这一格不能小于 0，请核对后填 0 或正数");
	}
	if (scale > (type === "MONEY" ? MOST_DECIMALS : 0)) {
		return refuse(type === "MONEY" ? "金额以万元计，小数最多 6 位（精确到分）" : "件数应是整数，不能有小数");
	}
	const value = number * 10n ** BigInt(MOST_DECIMALS - scale);
	if (format(value).replace(/^-|\..*$/g, "").length > MOST_DIGITS) {
		return refuse(`数字超过 ${MOST_DIGITS} 位，请核对是否多输了`);
	}
	return understood(value, plain);
}

function understood(value, plain) {
	return { value, note: "", plain, problem: null };
}

function refuse(problem) {
	return { value: null, note: "", plain: false, problem };
}

function shortened(text) {
	const characters = [...text];
	return characters.length <= 20 ? text : `${characters.slice(0, 20).join("")}…`;
}
