package org.nianbao.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.nianbao.audit.AuditLog;
import org.nianbao.organization.Organizations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives roles and takes them away. Who may do so is decided by the address of the pages.
 */
@Service
class AccountRoles {

	private final AccountRepository repository;

	private final Organizations organizations;

	private final AuditLog audit;

	AccountRoles(AccountRepository repository, Organizations organizations, AuditLog audit) {
		this.repository = repository;
		this.organizations = organizations;
		this.audit = audit;
	}

	/**
	 * Gives a person another role.
	 * @param by who does so
	 * @return for each field that is wrong what to do; empty if it was given
	 * @throws AccountNotFound if there is no such account
	 */
	@Transactional
	Map<String, String> grant(long id, GrantChoice choice, SignedIn by) {
		Account account = this.repository.forChange(id);
		Map<String, String> problems = new LinkedHashMap<>();
		Optional<Grant> grant = choice.read(this.organizations, problems);
		grant.ifPresent((chosen) -> {
			if (account.grant(chosen)) {
				record(by, "GRANT_ROLE", account, chosen);
			}
			else {
				problems.put("role", "这个账号已经有这个角色，请另选角色或单位");
			}
		});
		return problems;
	}

	/**
	 * Takes a role from a person.
	 * @param by who does so
	 * @return why it is refused; empty if it was taken
	 * @throws AccountNotFound if there is no such account
	 */
	@Transactional
	Map<String, String> take(long id, Grant grant, SignedIn by) {
		Account account = this.repository.forChange(id);
		if (grant.role() == Role.ADMIN && this.repository.countOtherAdministrators(id) == 0) {
			return Map.of("roles", "这是最后一位管理员，取消后再没有人能管理门户。请先让另一个账号担任管理员");
		}
		if (!account.take(grant)) {
			return Map.of("roles", "这个账号没有这个角色，可能刚被别人取消，请核对下面的角色");
		}
		record(by, "TAKE_ROLE", account, grant);
		return Map.of();
	}

	private void record(SignedIn by, String action, Account account, Grant grant) {
		this.audit.record(by.username(), action, account.subject(), GrantLine.of(grant, this.organizations).words());
	}

}
