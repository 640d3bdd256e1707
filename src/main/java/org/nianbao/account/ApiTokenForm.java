package org.nianbao.account;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A new token as it was typed, right or wrong.
 *
 * @param name the system that it is for
 * @param expiresOn the last day on which it is to work, empty if it is not to expire
 * @param key tells the form from every other that was opened, so that one that is sent
 * twice issues one token
 */
record ApiTokenForm(String name, String expiresOn, String key) {

	private static final int LONGEST_NAME = 100;

	private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	/**
	 * A form to fill in.
	 * @param day the last day that it proposes
	 */
	static ApiTokenForm until(LocalDate day) {
		return new ApiTokenForm("", day.toString(), UUID.randomUUID().toString());
	}

	static ApiTokenForm of(Map<String, String> typed) {
		return new ApiTokenForm(AccountForm.line(typed, "name"), AccountForm.line(typed, "expiresOn"),
				AccountForm.line(typed, "key"));
	}

	/**
	 * What is wrong: for each field what to do about it.
	 * @param today the day in China
	 */
	Map<String, String> problems(LocalDate today) {
		Map<String, String> problems = new LinkedHashMap<>();
		if (this.name.isEmpty()) {
			problems.put("name", "请填写使用令牌的系统，例如 县局 OA 系统");
		}
		if (this.name.length() > LONGEST_NAME) {
			problems.put("name", "太长了，请缩短到 " + LONGEST_NAME + " 个字以内");
		}
		LocalDate last = lastDay();
		if (last == null && !this.expiresOn.isEmpty()) {
			problems.put("expiresOn", "没有这一天，请按 " + today.plusYears(1) + " 的样子填写日期");
		}
		if (last != null && last.isBefore(today)) {
			problems.put("expiresOn", "这一天已经过去了，请填写今天或以后的日期");
		}
		return problems;
	}

	/**
	 * The last day on which it is to work, {@code null} if none is named, or no day.
	 */
	@Nullable LocalDate lastDay() {
		if (!DATE.matcher(this.expiresOn).matches()) {
			return null;
		}
		try {
			return LocalDate.parse(this.expiresOn);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
