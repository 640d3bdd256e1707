/*
 * Says that files are too many or too large before they are sent, and keeps the tables of a page that is pasted.
 */

const MEGABYTE = 1024 * 1024;

document.querySelectorAll("form[data-import]").forEach(limit);
document.querySelectorAll("form[data-paste]").forEach(keepTables);

function limit(form) {
	const inputs = [...form.querySelectorAll("input[type=file]")];
	const error = form.querySelector(".field-error");
	const look = () => {
		const problem = problemOf(inputs.flatMap((input) => [...input.files]), form.dataset);
		error.textContent = problem;
		error.hidden = !problem;
		return problem;
	};

	inputs.forEach((input) => input.addEventListener("change", look));
	form.addEventListener("submit", (event) => {
		if (look()) {
			event.preventDefault();
			inputs[0].focus();
		}
	});
}

function problemOf(files, { files: most, bytes, file: mostOfFile }) {
	if (files.length > Number(most)) {
		return `选了 ${files.length} 个文件，一批最多 ${most} 个，请分几批上传。`;
	}
	const large = files.find(({ name, size }) => size > Number(mostOfFile) && !name.toLowerCase().endsWith(".zip"));
	if (large) {
		return `“${large.name}”超过 ${mostOfFile / MEGABYTE} MB，请去掉它，或者删去里面的图片另存以后再选。`;
	}
	const total = files.reduce((sum, { size }) => sum + size, 0);
	return total > Number(bytes) ? `合计超过 ${bytes / MEGABYTE} MB，请分几批上传。` : "";
}

/* The page's source goes along only as long as the text is what was pasted. */
function keepTables(form) {
	const text = form.querySelector("textarea:not([hidden])");
	const html = form.querySelector("[data-html]");
	const kept = form.querySelector("[data-kept]");
	let pasting = false;

	text.addEventListener("paste", ({ clipboardData }) => {
		const source = clipboardData.getData("text/html");
		const whole = text.selectionStart === 0 && text.selectionEnd === text.value.length;
		html.value = source.includes("<table") && (whole || html.value) ? (whole ? source : html.value + source) : "";
		kept.textContent = html.value ? "已保留表格。改动框里的文字以后，只按文字读取。" : "";
		pasting = Boolean(html.value);
	});
	text.addEventListener("input", () => {
		if (!pasting && html.value) {
			html.value = "";
			kept.textContent = "文字改动过，只按文字读取。";
		}
		pasting = false;
	});
}
