package org.nianbao.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;

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
	 * @throws IllegalArgumentException if the password is too short
	 */
	@Transactional
	public SignedIn open(String username, String displayName, String password, Set<Grant> grants) {
		if (password.length() < SHORTEST_PASSWORD) {
			throw new IllegalArgumentException("a password has at least " + SHORTEST_PASSWORD + " characters");
		}
		Account account = this.repository
			.save(new Account(username, displayName, this.passwords.encode(password), grants, this.clock.instant()));
		this.audit.record("portal", "OPEN_ACCOUNT", "account/" + username, grants.toString());
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
		return this.repository.findByUsername(username.strip().toLowerCase(Locale.ROOT))
			.orElseThrow(() -> new UsernameNotFoundException("unknown"))
			.signedIn();
	}

}
