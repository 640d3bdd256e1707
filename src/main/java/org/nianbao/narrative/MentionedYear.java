package org.nianbao.narrative;

/**
 * A year that a narrative names.
 *
 * @param year the year
 * @param span its characters, 年 or 年度 included
 * @param tie what it belongs to
 */
public record MentionedYear(int year, Span span, Tie tie) {

	/**
	 * What a year can belong to in a sentence.
	 */
	public enum Tie {

		/** Nothing: the report speaks of that year as of its own. */
		NONE("本年"),

		/** A title, a name in quotation marks, a document number or a web address. */
		NAME("名称"),

		/** A day, month or other time within the year. */
		DATE("日期"),

		/** A whole year from its first day or month to its last. */
		PERIOD("期限"),

		/** A row of years. */
		RANGE("起止年份"),

		/** Something that this year is compared with. */
		COMPARISON("比较"),

		/** A time from which or until which something holds. */
		POINT("起止时间"),

		/** Last year, and what is left from it. */
		EARLIER("上年"),

		/** A document, an account, an event or an award of that year. */
		DOCUMENT("文件或事件"),

		/** Something that was made or happened in that year, described by it. */
		ATTRIBUTE("定语"),

		/** A plan. */
		PLAN("计划");

		private final String label;

		Tie(String label) {
			this.label = label;
		}

		/**
		 * What a person calls it.
		 */
		public String label() {
			return this.label;
		}

	}

}
