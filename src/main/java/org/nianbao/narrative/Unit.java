package org.nianbao.narrative;

import java.math.BigDecimal;
import java.util.List;

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

	static @Nullable Unit at(String plain, int at) {
		if (plain.startsWith("%", at)) {
			return new Unit("%", Count.Kind.PERCENT, ONE);
		}
		if (plain.startsWith("倍", at)) {
			return new Unit("倍", Count.Kind.TIMES, ONE);
		}
		if (plain.startsWith("成", at)) {
			return (at + 1 < plain.length() && "立员果效功为长本绩".indexOf(plain.charAt(at + 1)) >= 0) ? null
					: new Unit("成", Count.Kind.PERCENT, BigDecimal.TEN);
		}
		if (OTHER.stream().anyMatch((word) -> plain.startsWith(word, at))) {
			return null;
		}
		return THINGS.stream()
			.filter((word) -> plain.startsWith(word, at))
			.findFirst()
			.map((word) -> new Unit(word, Count.Kind.THINGS, ONE))
			.orElseGet(() -> new Unit("", Count.Kind.THINGS, ONE));
	}

}
