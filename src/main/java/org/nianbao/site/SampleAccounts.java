package org.nianbao.site;

import java.util.List;

import org.nianbao.account.Role;

/**
 * The accounts of the sample, one for each role, which the sign-in page names to who sits
 * at this machine.
 *
 * @param password what all of them sign in with, made at the first start
 */
record SampleAccounts(String password) {

	/**
	 * One account of the sample.
	 *
	 * @param username what to sign in with
	 * @param displayName the name that pages show
	 * @param role the one role that it holds
	 */
	record Person(String username, String displayName, Role role) {

	}

	static final List<Person> PEOPLE = List.of(new Person("filer", "示例填报员", Role.FILER),
			new Person("reviewer", "示例审核员", Role.REVIEWER), new Person("auditor", "示例审计员", Role.AUDITOR),
			new Person("admin", "示例管理员", Role.ADMIN));

	/**
	 * Everybody in the sample.
	 */
	public List<Person> people() {
		return PEOPLE;
	}

}
