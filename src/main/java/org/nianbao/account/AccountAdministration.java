package org.nianbao.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nianbao.audit.AuditLog;
import org.nianbao.organization.Organizations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and closes accounts. Who may do so is decided by the address of the pages.
 */
@Service
class AccountAdministration {

	private final AccountRepository repository;

	private final Accounts accounts;

	private final Organizations organizations;

	private final Addressees addressees;

	private final AuditLog audit;

	AccountAdministration(AccountRepository repository, Accounts accounts, Organizations organizations,
			Addressees addressees, AuditLog audit) {
		this.repository = repository;
		this.accounts = accounts;
		this.organizations = organizations;
		this.addressees = addressees;
		this.audit = audit;
	}

	@Transactional(readOnly = true)
	List<AccountLine> list() {
		return this.repository.findAllByOrderByUsername()
			.stream()
			.map((account) -> AccountLine.of(account, this.organizations))
			.toList();
	}

	/**
	 * One account.
	 * @throws AccountNotFound if there is none
	 */
	@Transactional(readOnly = true)
	AccountLine one(long id) {
		return AccountLine.of(this.repository.findById(id).orElseThrow(AccountNotFound::new), this.organizations);
	}

	/**
	 * Opens an account, if nothing is wrong with it.
	 * @param by who does so
	 * @return for each field that is wrong what to do; empty if it was opened
	 */
	@Transactional
	Map<String, String> open(AccountForm form, String password, SignedIn by) {
		this.repository.keepOtherWritersOut();
		Map<String, String> problems = form.problems(password);
		if (this.repository.existsByUsername(form.username())) {
			problems.put("username", "用户名 " + form.username() + " 已经有人用了，请另取一个");
		}
		Optional<Grant> grant = form.grant().read(this.organizations, problems);
		if (problems.isEmpty()) {
			SignedIn opened = this.accounts.open(form.username(), form.displayName(), password,
					Set.of(grant.orElseThrow()), by.username(),
					GrantLine.of(grant.orElseThrow(), this.organizations).words());
			if (!form.email().isEmpty()) {
				this.addressees.set(opened.id(), form.email(), by);
			}
		}
		return problems;
	}

	/**
	 * Sets the address at which a person gets mail.
	 * @return what to do about it; empty if it was set
	 * @throws AccountNotFound if there is none
	 */
	@Transactional
	Map<String, String> mail(long id, String email, SignedIn by) {
		return this.addressees.set(id, email, by);
	}

	boolean sendsMail() {
		return this.addressees.mailIsSetUp();
	}

	/**
	 * Lets a person no longer sign in.
	 * @param by who does so
	 * @return why it is refused; empty if it was done
	 * @throws AccountNotFound if there is none
	 */
	@Transactional
	Map<String, String> close(long id, SignedIn by) {
		Account account = this.repository.forChange(id);
		if (id == by.id()) {
			return Map.of("state", "不能停用自己的账号，请由另一位管理员来停用");
		}
		if (account.holds(Role.ADMIN) && this.repository.countOtherAdministrators(id) == 0) {
			return Map.of("state", "这是最后一位管理员，停用后再没有人能管理门户。请先让另一个账号担任管理员");
		}
		account.close();
		record(by, "CLOSE_ACCOUNT", account);
		return Map.of();
	}

	/**
	 * Lets a person sign in again.
	 * @param by who does so
	 * @throws AccountNotFound if there is none
	 */
	@Transactional
	void reopen(long id, SignedIn by) {
		Account account = this.repository.forChange(id);
		account.reopen();
		record(by, "REOPEN_ACCOUNT", account);
	}

	private void record(SignedIn by, String action, Account account) {
		this.audit.record(by.username(), action, account.subject(), "");
	}

}
