package org.nianbao.account;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
	 * What to do about a username, in Chinese; nothing if it will do.
	 */
	public static Optional<String> usernameProblem(String username) {
		return UsernameRule.problem(username);
	}

	/**
	 * What to do about a password, in Chinese; nothing if it will do.
	 */
	public static Optional<String> passwordProblem(String password) {
		return PasswordRule.problem(password);
	}

	/**
	 * What to do about a username and a password together, in one Chinese sentence;
	 * nothing if both will do.
	 */
	public static Optional<String> problem(String username, String password) {
		return Stream.of(usernameProblem(username), passwordProblem(password))
			.flatMap(Optional::stream)
			.reduce((first, second) -> first + "；" + second);
	}

	/**
	 * Opens an account.
	 * @param username what the person signs in with: lower-case letters, digits, dots,
	 * underscores, hyphens
	 * @param displayName the person's name
	 * @param password at least {@value #SHORTEST_PASSWORD} characters
	 * @param grants the roles that the person holds
	 * @throws IllegalArgumentException if there is a {@link #problem}
	 */
	@Transactional
	public SignedIn open(String username, String displayName, String password, Set<Grant> grants) {
		return open(username, displayName, password, grants, "portal", grants.toString());
	}

	/**
	 * Opens an account if there is none yet, also when several people try at once.
	 * @return whether it was opened
	 * @throws IllegalArgumentException if there is a {@link #problem}
	 */
	@Transactional
	public boolean openFirst(String username, String displayName, String password, Set<Grant> grants) {
		this.repository.keepOtherWritersOut();
		if (!none()) {
			return false;
		}
		open(username, displayName, password, grants);
		return true;
	}

	/**
	 * Opens an account in somebody's name.
	 * @param actor who opens it
	 * @param detail the roles in words, for the audit log
	 */
	@Transactional
	SignedIn open(String username, String displayName, String password, Set<Grant> grants, String actor,
			String detail) {
		problem(username, password).ifPresent((problem) -> {
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

	/**
	 * The person of a key, with the roles that they hold now.
	 * @throws IllegalArgumentException if there is none
	 */
	@Transactional(readOnly = true)
	public SignedIn byId(long id) {
		return this.repository.findById(id)
			.orElseThrow(() -> new IllegalArgumentException("no account " + id))
			.signedIn();
	}

	@Override
	@Transactional(readOnly = true)
	public SignedIn loadUserByUsername(String username) {
		return Optional.of(UsernameRule.canonical(username))
			.filter((canonical) -> UsernameRule.problem(canonical).isEmpty())
			.flatMap(this.repository::findByUsername)
			.orElseThrow(() -> new UsernameNotFoundException("unknown"))
			.signedIn();
	}

}
