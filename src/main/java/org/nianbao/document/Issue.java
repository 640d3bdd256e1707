package org.nianbao.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Imprint;

/**
 * The revision in which a report was issued.
 *
 * @param number its number, from 1
 * @param day the day of publication in the portal
 * @param historical whether it was published elsewhere before it came into the portal,
 * and is shown as it was published then
 * @param remark what the reviewer recorded in public about this revision, {@code null} if
 * nothing
 * @param correction why it replaces an earlier revision, {@code null} if it is the first
 */
record Issue(int number, LocalDate day, boolean historical, @Nullable String remark, @Nullable Correction correction) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

	/**
	 * The revision that a JSON report says it is. What it replaced is not at hand.
	 */
	static Issue of(Imprint imprint) {
		Imprint.Replaced replaced = imprint.replaced();
		return new Issue(imprint.number(), imprint.issuedOn(), imprint.historical(), imprint.remark(),
				(replaced != null) ? new Correction(replaced.reason(), replaced.number(), null) : null);
	}

	/**
	 * The member {@code revision} of the JSON report.
	 */
	Map<String, @Nullable Object> json() {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("number", this.number);
		json.put("issuedOn", this.day.toString());
		json.put("historical", this.historical);
		json.put("remark", this.remark);
		json.put("corrects", (this.correction != null) ? this.correction.ofRevision() : null);
		json.put("reason", (this.correction != null) ? this.correction.reason() : null);
		return json;
	}

	/**
	 * The sentence that stands at the end of its documents.
	 * @param published whether they are the portal's own, and not made from its data
	 */
	String imprint(boolean published) {
		String issued = DAY.format(this.day);
		return published ? "第 " + this.number + " 版，" + issued + "在门户发布。"
				: "本文件由第 " + this.number + " 版（" + issued + "在门户发布）的数据转换而成，不是门户发布的文件。";
	}

}
