package org.nianbao.account;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A new account as it was typed, right or wrong, without the password.
 *
 * @param username what the person is to sign in with
 * @param displayName the person's name
 * @param email where they get mail, empty if not known
 * @param grant the first role that they are to hold
 */
record AccountForm(String username, String displayName, String email, GrantChoice grant) {

	static final AccountForm EMPTY = new AccountForm("", "", "", GrantChoice.NONE);

	private static final int LONGEST_NAME = 200;

	static AccountForm of(Map<String, String> typed) {
		return new AccountForm(line(typed, "username"), line(typed, "displayName"), line(typed, "email"),
				GrantChoice.of(typed));
	}

	static String line(Map<String, String> typed, String field) {
		return typed.getOrDefault(field, "").replaceAll("\\p{Cntrl}", " ").strip();
	}

	/**
	 * What is wrong with the words themselves: for each field what to do about it.
	 */
	Map<String, String> problems(String password) {
		Map<String, String> problems = new LinkedHashMap<>();
		UsernameRule.problem(this.username).ifPresent((problem) -> problems.put("username", problem));
		if (this.displayName.isEmpty()) {
			problems.put("displayName", "请填写姓名");
		}
		if (this.displayName.length() > LONGEST_NAME) {
			problems.put("displayName", "太长了，请缩短到 " + LONGEST_NAME + " 个字以内");
		}
		Mailing.NONE.at(this.email).problem().ifPresent((problem) -> problems.put("email", problem));
		PasswordRule.problem(password).ifPresent((problem) -> problems.put("password", problem));
		return problems;
	}

}
