package org.nianbao.source;

import org.nianbao.form.UnreadableReport;

/**
 * Why files are refused, where several readers say the same.
 */
final class Refusals {

	static final String BROKEN = "文件不完整或已经损坏，请在 Word、WPS 或 Excel 里打开后另存一份，再导入";

	static final String TOO_MUCH = "文件的内容太多，不会是一份年报，请只留下年报的正文和表格再导入";

	static final String TABLE_TOO_LARGE = "有一张表的行数或列数太多，不会是年报的表格，请删去表格以外的行和列再导入";

	private Refusals() {
	}

	static UnreadableReport broken() {
		return new UnreadableReport(BROKEN);
	}

	static UnreadableReport tooMuch() {
		return new UnreadableReport(TOO_MUCH);
	}

	static UnreadableReport tableTooLarge() {
		return new UnreadableReport(TABLE_TOO_LARGE);
	}

}
