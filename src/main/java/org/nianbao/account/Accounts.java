package org.nianbao.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.nianbao.audit.AuditLog;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of the people who work in the portal.
 */
@Service
public class Accounts implements UserDetailsService {

	/** What a username may be. */
	public static final Pattern USERNAME = Pattern.compile("[0-9a-z._-]{2,64}");

	/** The fewest characters of a password. */
	public static final int SHORTEST_PASSWORD = 12;

	private final AccountRepository repository;

	private final PasswordEncoder passwords;

	private final AuditLog audit;

	private final Clock clock;

	Accounts(AccountRepository repository, PasswordEncoder passwords, AuditLog audit, Clock clock) {
		this.repository = repository;
		this.passwords = passwords;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Opens an account.
	 * @param username what the person signs in with: lower-case letters, digits, dots,
	 * hyphens
	 * @param displayName the person's name
	 * @param password at least {@value #SHORTEST_PASSWORD} characters
	 * @param grants the roles that the person holds
	 * @throws IllegalArgumentException if the password is too short or too long
	 */
	@Transactional
	public SignedIn open(String username, String displayName, String password, Set<Grant> grants) {
		return open(username, displayName, password, grants, "portal", grants.toString());
	}

	/**
	 * Opens an account in somebody's name.
	 * @param actor who opens it
	 * @param detail the roles in words, for the audit log
	 */
	@Transactional
	SignedIn open(String username, String displayName, String password, Set<Grant> grants, String actor,
			String detail) {
		PasswordRule.problem(password).ifPresent((problem) -> {
			throw new IllegalArgumentException(problem);
		});
		Account account = this.repository
			.save(new Account(username, displayName, this.passwords.encode(password), grants, this.clock.instant()));
		this.audit.record(actor, "OPEN_ACCOUNT", account.subject(), detail);
		return account.signedIn();
	}

	/**
	 * Whether nobody can sign in yet.
	 */
	@Transactional(readOnly = true)
	public boolean none() {
		return this.repository.count() == 0;
	}

	@Override
	@Transactional(readOnly = true)
	public SignedIn loadUserByUsername(String username) {
		return Optional.of(username.strip().toLowerCase(Locale.ROOT))
			.filter(USERNAME.asMatchPredicate())
			.flatMap(this.repository::findByUsername)
			.orElseThrow(() -> new UsernameNotFoundException("unknown"))
			.signedIn();
	}

}
