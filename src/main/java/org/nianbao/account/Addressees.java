package org.nianbao.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nianbao.audit.AuditLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people whom the portal tells something, and where they want to hear of it.
 */
@Service
public class Addressees {

	private final AccountRepository repository;

	private final AuditLog audit;

	private final boolean mailIsSetUp;

	Addressees(AccountRepository repository, AuditLog audit, @Value("${spring.mail.host:}") String mailHost) {
		this.repository = repository;
		this.audit = audit;
		this.mailIsSetUp = !mailHost.isBlank();
	}

	/**
	 * Whether this portal sends mail at all ({@code spring.mail.host}). Where it does
	 * not, pages ask for no addresses.
	 */
	public boolean mailIsSetUp() {
		return this.mailIsSetUp;
	}

	/**
	 * Everybody who may sign in and holds a role for some organization.
	 */
	@Transactional(readOnly = true)
	public List<Addressee> holding(Role role) {
		return this.repository.findHolding(role).stream().map(Account::addressee).toList();
	}

	/**
	 * The person of an account; nobody if they may no longer sign in.
	 */
	@Transactional(readOnly = true)
	public Optional<Addressee> of(long accountId) {
		return this.repository.findById(accountId)
			.map(Account::addressee)
			.filter((addressee) -> !addressee.person().closed());
	}

	/**
	 * Takes a person's own wishes.
	 * @return for each field that is wrong what to do; empty if they were kept
	 */
	@Transactional
	public Map<String, String> change(Mailing mailing, SignedIn by) {
		return change(by.id(), mailing, by);
	}

	/**
	 * Sets somebody's address; what they want to hear stays.
	 * @return for each field that is wrong what to do; empty if it was kept
	 * @throws AccountNotFound if there is no such account
	 */
	@Transactional
	Map<String, String> set(long id, String email, SignedIn by) {
		Account account = this.repository.findById(id).orElseThrow(AccountNotFound::new);
		return change(id, account.addressee().mailing().at(email), by);
	}

	private Map<String, String> change(long id, Mailing mailing, SignedIn by) {
		Map<String, String> problems = new LinkedHashMap<>();
		mailing.problem().ifPresent((problem) -> problems.put("email", problem));
		if (problems.isEmpty()) {
			Account account = this.repository.forChange(id);
			account.mail(mailing);
			this.audit.record(by.username(), "SET_MAILING", account.subject(), "");
		}
		return problems;
	}

}
