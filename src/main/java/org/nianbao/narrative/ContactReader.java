package org.nianbao.narrative;

import org.jspecify.annotations.Nullable;

/**
 * Finds whom to ask: street address, postcode and telephone, with or without labels.
 */
class ContactReader {

	private static final int LABEL = 14;

	private static final int LONGEST = 40;

	private static final String CLAUSE_ENDS = "，；。（）\n";

	private static final Words TELEPHONE = Words
		.of("(?<![0-9-])(?:0[0-9]{2,3}[-—―]{0,2}[0-9]{7,8}|0[0-9]{2,3} [0-9]{7,8}|（0[0-9]{2,3}）-?[0-9]{7,8}"
				+ "|1[3-9][0-9]{9}|1[3-9][0-9][- ][0-9]{4}[- ][0-9]{4}|400-?[0-9]{3}-?[0-9]{4})(?![0-9])");

	private static final Words LOCAL = Words
		.of("(?:电话|热线|致电|拨打|联系方式|来电)[^0-9，。；\\n]{0,10}([0-9]{7,8}|[0-9]{3,4}[- ][0-9]{4}|12345)(?![0-9])");

	private static final Words POSTCODE = Words.of("(?<![0-9.-])[0-9]{6}(?![0-9.@A-Za-z-])");

	private static final Words LABELLED = Words
		.of("(?<!网站|网络|网页|下载|访问|链接|登录|查询|邮箱|邮件|电子|互联网|域名|IP)(?:地址|住址|住所|位于|坐落于?|通讯处|通信处)[：为是在]{0,2}"
				+ "(?!http|www|网)[\\p{IsHan}0-9A-Za-z]{4}");

	private static final Words STREET = Words.of("(?:路|街|大道|巷|弄|胡同|里|道|段|村|园区)[东西南北中]?[0-9一二三四五六七八九十百]{1,5}号");

	private static final String UNITS = "条件份元年月人次个篇万%";

	private final Prose prose;

	private final String plain;

	ContactReader(Prose prose) {
		this.prose = prose;
		this.plain = prose.plain();
	}

	@Nullable Span address() {
		Span labelled = first(LABELLED);
		return (labelled != null) ? labelled : first(STREET);
	}

	private @Nullable Span first(Words words) {
		Words.Search found = words.search(this.plain);
		return found.find() ? this.prose.span(edge(found.start(), -1), edge(found.end(), 1)) : null;
	}

	/**
	 * Where the clause around an address begins or ends.
	 */
	private int edge(int at, int step) {
		int edge = at;
		while (Math.abs(edge - at) < LONGEST && within(edge, step) && CLAUSE_ENDS.indexOf(beside(edge, step)) < 0) {
			edge += step;
		}
		return edge;
	}

	private boolean within(int edge, int step) {
		return (step < 0) ? edge > 0 : edge < this.plain.length();
	}

	private char beside(int edge, int step) {
		return this.plain.charAt((step < 0) ? edge - 1 : edge);
	}

	@Nullable Span telephone() {
		Words.Search found = TELEPHONE.search(this.plain);
		while (found.find()) {
			String label = label(found.start());
			if (!label.contains("传真") || label.contains("电话")) {
				return this.prose.span(found.start(), found.end());
			}
		}
		Words.Search local = LOCAL.search(this.plain);
		return local.find() ? this.prose.span(local.start(1), local.end(1)) : null;
	}

	@Nullable Span postcode() {
		Words.Search found = POSTCODE.search(this.plain);
		while (found.find()) {
			String label = label(found.start());
			boolean other = label.contains("电话") || label.contains("传真") || label.contains("号码");
			boolean counted = found.end() < this.plain.length() && UNITS.indexOf(this.plain.charAt(found.end())) >= 0;
			if (label.contains("邮") || !other && !counted) {
				return this.prose.span(found.start(), found.end());
			}
		}
		return null;
	}

	/**
	 * What stands before a number, back to the number before it.
	 */
	private String label(int at) {
		int from = at;
		while (from > 0 && at - from < LABEL && !Character.isDigit(this.plain.charAt(from - 1))) {
			from--;
		}
		return this.plain.substring(from, at);
	}

}
