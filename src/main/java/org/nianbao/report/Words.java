package org.nianbao.report;

import org.nianbao.form.NarrativeText;

/**
 * What somebody says about a report: a comment, an answer, an explanation, a reason.
 */
final class Words {

	private static final int LONGEST = 2000;

	private Words() {
	}

	/**
	 * The words as they are kept.
	 * @throws ActionRefused if they are too long
	 */
	static String of(Report report, String said) {
		String words = NarrativeText.clean(said).strip();
		if (words.length() > LONGEST) {
			throw report.refusal("意见和说明最多 " + LONGEST + " 个字，请缩短以后再提交");
		}
		return words;
	}

	/**
	 * The words as they are kept, of somebody who has to say something.
	 * @param ask what to do if nothing is said, in Chinese
	 * @throws ActionRefused if they are empty or too long
	 */
	static String required(Report report, String said, String ask) {
		String words = of(report, said);
		if (words.isEmpty()) {
			throw report.refusal(ask);
		}
		return words;
	}

}
