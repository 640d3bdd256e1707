package org.nianbao.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What stands after a number: a measure word, or the sign of a share.
 *
 * @param text its characters
 * @param kind what it counts
 * @param scale how much one of it is worth in its kind
 */
record Unit(String text, Count.Kind kind, BigDecimal scale) {

	private static final BigDecimal ONE = BigDecimal.ONE;

	/** Longer words before those that they begin with. */
	private static final List<String> THINGS = List.of("人次", "场次", "件次", "条次", "篇次", "家次", "例次", "班次", "批次", "期次", "户次",
			"课时", "学时", "公里", "件", "条", "份", "宗", "例", "起", "封", "项", "个", "篇", "期", "场", "人", "名", "家", "户", "部", "本",
			"册", "种", "类", "处", "台", "块", "批", "轮", "幅", "张", "套", "只", "辆", "亩", "字", "票", "班", "则", "座", "所", "间",
			"栏", "款", "位", "科", "门", "组", "支", "回", "通", "页", "版", "集", "段", "首", "帖", "次", "元", "面", "档", "笔", "单",
			"株", "吨", "道", "枚", "卷", "遍", "艘", "眼");

	/** Words after a number that make it no count. */
	private static final List<String> OTHER = List.of("个月", "个工作日", "个自然日", "个季度", "个小时", "个百分点", "个学年", "个年度", "个五年",
			"工作日", "小时", "分钟", "周年", "年", "月", "日", "天", "周", "秒", "时", "点", "届", "号", "级", "岁", "度", "世纪", "季度", "路",
			"楼", "室", "栋", "单元", "条例", "条龙", "项目", "人民", "人大", "部分", "类别", "面旗", "个样");

	private static final Map<Character, List<String>> THINGS_BY_FIRST = byFirst(THINGS);

	private static final Map<Character, List<String>> OTHER_BY_FIRST = byFirst(OTHER);

	private static final Unit NONE = new Unit("", Count.Kind.THINGS, ONE);

	private static Map<Character, List<String>> byFirst(List<String> words) {
		return words.stream().collect(Collectors.groupingBy((word) -> word.charAt(0)));
	}

	/**
	 * The unit that stands at a place.
	 * @return one without characters if none stands there, {@code null} if the number
	 * before it is no count
	 */
	static @Nullable Unit at(String plain, int at) {
		if (at >= plain.length()) {
			return NONE;
		}
		char first = plain.charAt(at);
		if (first == '%') {
			return new Unit("%", Count.Kind.PERCENT, ONE);
		}
		if (first == '倍') {
			return new Unit("倍", Count.Kind.TIMES, ONE);
		}
		if (first == '成') {
			return (at + 1 < plain.length() && "立员果效功为长本绩".indexOf(plain.charAt(at + 1)) >= 0) ? null
					: new Unit("成", Count.Kind.PERCENT, BigDecimal.TEN);
		}
		if (word(OTHER_BY_FIRST, plain, at) != null) {
			return null;
		}
		String thing = word(THINGS_BY_FIRST, plain, at);
		return (thing != null) ? new Unit(thing, Count.Kind.THINGS, ONE) : NONE;
	}

	private static @Nullable String word(Map<Character, List<String>> words, String plain, int at) {
		for (String word : words.getOrDefault(plain.charAt(at), List.of())) {
			if (plain.startsWith(word, at)) {
				return word;
			}
		}
		return null;
	}

}
