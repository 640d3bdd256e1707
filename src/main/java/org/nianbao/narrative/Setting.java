package org.nianbao.narrative;

/**
 * When, and for whom, the clauses of one sentence speak. A time holds until the sentence
 * names another one.
 */
class Setting {

	private static final Words OTHER_TIME = Words
		.of("上半年|下半年|[一二三四1-4]季度|上月|当月|[\\d一二三四五六七八九十]月(?!\\d{1,2}日|3[01]日|[底末]|底?前)|1[-—至到]\\d{1,2}月|期间|月均|日均");

	private static final Words THIS_TIME = Words.of("全年|本年|今年|年内|当年|12月3[01]日|12月底|年底|年末|本期|一年来|截至目前|目前");

	private static final Words LAST_YEAR = Words.of("(?:上年|去年|上一年|往年|前年)(?:度)?");

	private static final Words CARRIED = Words.of("结转|转入|顺延|跨年|移交|遗留|[比较同与]");

	private static final Words YEAR = Words.of("(\\d{4})年");

	private static final Words COMPARED = Words.of("[比较同与和]$|相比|对比");

	private static final Words RANKED = Words.of("位居|居全[县市区]|排名|占全[县市区]|名列");

	private static final Words OTHERS = Words
		.of("家单位|个单位|其余单位|其他单位|个别(?:单位|部门|乡镇|股室|科室|干部)|部分单位|部分乡镇|从承办单位|分单位|^除.*外$|据.{1,20}(?:通报|统计)|分别收到|各收到|该[县市区局镇乡单]|兄弟|对口|[乡镇]{2}和部门中");

	private static final Words US = Words.of("我[县市区局委办镇乡州旗厅省院处会所]|本[县市区局委办镇乡机级单部行院处会所]");

	private final int year;

	private boolean thisYear = true;

	private boolean wholeYear = true;

	private boolean ours = true;

	Setting(int year, String sentence) {
		this.year = year;
		this.ours = !RANKED.in(sentence);
	}

	/**
	 * Goes on to the next words of the sentence.
	 */
	void read(String words) {
		if (OTHERS.in(words)) {
			this.ours = false;
		}
		else if (US.in(words)) {
			this.ours = true;
		}
		Words.Search years = YEAR.search(words);
		while (years.find()) {
			boolean compared = COMPARED.in(words.substring(0, years.start()));
			boolean carried = words.indexOf("结转") >= 0 || words.indexOf("转入") >= 0;
			if (!compared && !carried) {
				this.thisYear = Integer.parseInt(years.group(1)) == this.year;
			}
		}
		if (LAST_YEAR.in(words) && !CARRIED.in(words)) {
			this.thisYear = false;
		}
		if (THIS_TIME.in(words)) {
			this.wholeYear = true;
			this.thisYear = this.thisYear || !YEAR.in(words);
		}
		if (OTHER_TIME.in(words)) {
			this.wholeYear = false;
		}
	}

	/**
	 * Whether what is said now holds for the reporting organization in the whole year.
	 */
	boolean counts() {
		return this.thisYear && this.wholeYear && this.ours;
	}

}
