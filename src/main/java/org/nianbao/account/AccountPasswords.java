package org.nianbao.account;

import java.util.LinkedHashMap;
import java.util.Map;

import org.nianbao.audit.AuditLog;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes passwords.
 */
@Service
class AccountPasswords {

	private final AccountRepository repository;

	private final PasswordEncoder passwords;

	private final AuditLog audit;

	AccountPasswords(AccountRepository repository, PasswordEncoder passwords, AuditLog audit) {
		this.repository = repository;
		this.passwords = passwords;
		this.audit = audit;
	}

	/**
	 * Sets somebody's password, who may have forgotten theirs.
	 * @param by who does so
	 * @return what to do about the password; empty if it was set
	 * @throws AccountNotFound if there is no such account
	 */
	@Transactional
	Map<String, String> set(long id, String password, SignedIn by) {
		Account account = this.repository.forChange(id);
		Map<String, String> problems = new LinkedHashMap<>();
		PasswordRule.problem(password).ifPresent((problem) -> problems.put("password", problem));
		if (problems.isEmpty()) {
			store(account, password, "SET_PASSWORD", by);
		}
		return problems;
	}

	/**
	 * Changes one's own password.
	 * @param old the one until now
	 * @param password the new one
	 * @param again the new one, typed again
	 * @return for each field that is wrong what to do; empty if it was changed
	 */
	@Transactional
	Map<String, String> change(String old, String password, String again, SignedIn by) {
		Account account = this.repository.forChange(by.id());
		Map<String, String> problems = new LinkedHashMap<>();
		if (!this.passwords.matches(old, account.signedIn().passwordHash())) {
			problems.put("old", "原口令不对，请重新输入");
		}
		PasswordRule.problem(password).ifPresent((problem) -> problems.put("password", problem));
		if (password.equals(old)) {
			problems.putIfAbsent("password", "新口令和原口令一样，请换一个");
		}
		if (!password.equals(again)) {
			problems.put("again", "两次输入的新口令不一样，请重新输入");
		}
		if (problems.isEmpty()) {
			store(account, password, "CHANGE_PASSWORD", by);
		}
		return problems;
	}

	private void store(Account account, String password, String action, SignedIn by) {
		account.changePassword(this.passwords.encode(password));
		this.audit.record(by.username(), action, account.subject(), "");
	}

}
