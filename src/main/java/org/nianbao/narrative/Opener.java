package org.nianbao.narrative;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The words between a total and the first of its parts.
 *
 * @param kind how the parts are introduced
 * @param selection whether the words say that only some parts follow
 * @param label what the first part is called
 */
record Opener(Kind kind, boolean selection, String label) {

	private static final int LONGEST = 60;

	private static final Words WORDS = Words
		.of("(其中(?:主要|重点)?(?:包括|包含|有|为|是)?|(?:主要|重点)(?:包括|包含|有|是|为|公开了?|涉及)|包括(?:但不限于)?|包含|分别(?:为|是)?|分为|(?:分布|构成|组成|具体|明细)(?:情况)?(?:为|是|如下)|，由|，即|，如|，例如|，含|（含)[，：]?(?:涉及)?([^，。；]{0,30})$");

	static final Words SOME = Words.of("涉及|但不限于|前[两三四五十\\d]|居前|最多|较多|集中|突出|热点");

	private static final Words DIMENSION = Words
		.of("(?:按照?[^，。；]{1,10}(?:划分|分类|区分|统计|分|看)|从[^，。；]{0,8}(?:结果|主体|申请人|方式|渠道|类型|内容|形式|来源|类别|对象)(?:来?看|上看|分析))[，：]?([^，。；]{0,30})$");

	private static final Words COLON = Words.of("^：([^，。；：]{0,30})$");

	private static final Words AMONG = Words.of("^[^，。；]{0,16}中[，：]?([^，。；]{1,30})$");

	private static final Words BRACKET = Words.of("^（([^，。；）]{0,24})$");

	private static final Words NO_BRACKET = Words.of("^（(?:不含|除|同比|较|比|占|约|含税|截至|第|满分|共)");

	/**
	 * The opener in the words between two counts.
	 * @return {@code null} if they open no list
	 */
	static @Nullable Opener in(String gap) {
		String words = gap.substring(Math.max(0, gap.length() - LONGEST));
		Words.Search opener = WORDS.search(words);
		if (opener.find() && !words.contains("分别收")) {
			String word = opener.group(1);
			boolean some = word.contains("主要") || word.contains("重点") || word.contains("如") || SOME.in(words);
			Kind kind = word.startsWith("（") || gap.startsWith("（") && gap.indexOf('）') < 0 ? Kind.BRACKET : Kind.WORD;
			return new Opener(kind, some, opener.group(2));
		}
		for (Kind kind : List.of(Kind.DIMENSION, Kind.COLON, Kind.AMONG, Kind.BRACKET)) {
			Words.Search found = kind.words()
				.search(kind == Kind.DIMENSION ? words : gap.length() > LONGEST ? "。" : gap);
			if (found.find() && !(kind == Kind.BRACKET && NO_BRACKET.in(gap))) {
				return new Opener(kind, found.group(1).contains("涉及"), found.group(1));
			}
		}
		return null;
	}

	/**
	 * The ways to introduce parts.
	 */
	enum Kind {

		/** 其中, 包括, 分别为. */
		WORD,

		/** 按申请人分, 从办理结果看. */
		DIMENSION,

		/** A colon right behind the total. */
		COLON,

		/** ……件申请中. */
		AMONG,

		/** A bracket right behind the total. */
		BRACKET;

		private Words words() {
			return switch (this) {
				case WORD -> WORDS;
				case DIMENSION -> Opener.DIMENSION;
				case COLON -> Opener.COLON;
				case AMONG -> Opener.AMONG;
				case BRACKET -> Opener.BRACKET;
			};
		}

		/**
		 * Whether the total stands right before the opener.
		 */
		boolean adjacent() {
			return this == COLON || this == AMONG || this == BRACKET;
		}

	}

}
