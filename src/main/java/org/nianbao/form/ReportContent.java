package org.nianbao.form;

/**
 * One annual report: the language that every room speaks.
 *
 * @param organization the code and name of the organization that reports
 * @param year the report year, whose 1 January to 31 December it covers
 * @param scope whose acts it counts
 * @param title its title, such as 西吉县2020年政府信息公开工作年度报告
 * @param figures the statutory tables, in the edition of the form that they belong to
 * @param narratives what it says in words
 * @param contact whom to ask
 */
public record ReportContent(Reporter organization, int year, Scope scope, String title, Figures figures,
		Narratives narratives, Contact contact) {

	/**
	 * The edition of the form that the report follows.
	 */
	public Edition edition() {
		return this.figures.edition();
	}

	/**
	 * The organization that reports.
	 *
	 * @param code its code, such as 640422
	 * @param name its official name
	 */
	public record Reporter(String code, String name) {

		/**
		 * The title that the form prescribes: name, year and 政府信息公开工作年度报告.
		 */
		public String title(int year) {
			return this.name + year + "年政府信息公开工作年度报告";
		}

	}

}
