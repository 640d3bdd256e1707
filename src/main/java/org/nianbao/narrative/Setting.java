package org.nianbao.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When, and for whom, the clauses of one sentence speak. A time holds until the sentence
 * names another one.
 */
class Setting {

	private static final Pattern OTHER_TIME = Pattern
		.compile("上半年|下半年|[一二三四1-4]季度|上月|当月|[\\d一二三四五六七八九十]月(?!\\d{1,2}日|3[01]日|[底末]|底?前)|1[-—至到]\\d{1,2}月|期间|月均|日均");

	private static final Pattern THIS_TIME = Pattern.compile("全年|本年|今年|年内|当年|12月3[01]日|12月底|年底|年末|本期|一年来|截至目前|目前");

	private static final Pattern LAST_YEAR = Pattern.compile("(?:上年|去年|上一年|往年|前年)(?:度)?");

	private static final Words CARRIED = Words.of("结转|转入|顺延|跨年|移交|遗留|[比较同与]");

	private static final Pattern YEAR = Pattern.compile("(\\d{4})年");

	private static final Pattern COMPARED = Pattern.compile("[比较同与和]$|相比|对比");

	private static final Pattern RANKED = Pattern.compile("位居|居全[县市区]|排名|占全[县市区]|名列");

	private static final Pattern OTHERS = Pattern.compile(
			"家单位|个单位|其余单位|其他单位|个别(?:单位|部门|乡镇|股室|科室|干部)|部分单位|部分乡镇|从承办单位|分单位|^除.*外$|据.{1,20}(?:通报|统计)|分别收到|各收到|该[县市区局镇乡单]|兄弟|对口|[乡镇]{2}和部门中");

	private static final Pattern US = Pattern.compile("我[县市区局委办镇乡州旗厅省院处会所]|本[县市区局委办镇乡机级单部行院处会所]");

	private final int year;

	private boolean thisYear = true;

	private boolean wholeYear = true;

	private boolean ours = true;

	Setting(int year, String sentence) {
		this.year = year;
		this.ours = !RANKED.matcher(sentence).find();
	}

	/**
	 * Goes on to the next words of the sentence.
	 */
	void read(String words) {
		if (OTHERS.matcher(words).find()) {
			this.ours = false;
		}
		else if (US.matcher(words).find()) {
			this.ours = true;
		}
		Matcher years = YEAR.matcher(words);
		while (years.find()) {
			boolean compared = COMPARED.matcher(words.substring(0, years.start())).find();
			boolean carried = words.indexOf("结转") >= 0 || words.indexOf("转入") >= 0;
			if (!compared && !carried) {
				this.thisYear = Integer.parseInt(years.group(1)) == this.year;
			}
		}
		if (LAST_YEAR.matcher(words).find() && !CARRIED.in(words)) {
			this.thisYear = false;
		}
		if (THIS_TIME.matcher(words).find()) {
			this.wholeYear = true;
			this.thisYear = this.thisYear || !YEAR.matcher(words).find();
		}
		if (OTHER_TIME.matcher(words).find()) {
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
