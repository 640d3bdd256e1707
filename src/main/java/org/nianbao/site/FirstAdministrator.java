package org.nianbao.site;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.Accounts;
import org.nianbao.account.Grant;
import org.nianbao.account.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets the first person into an empty portal: as {@code NIANBAO_ADMIN_USERNAME} and
 * {@code NIANBAO_ADMIN_PASSWORD} say, else by a link in the log that works once.
 */
@Component
@Order(1)
class FirstAdministrator implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

	private static final int TOKEN_BYTES = 24;

	private final Accounts accounts;

	private final String username;

	private final String password;

	private volatile byte @Nullable [] token;

	FirstAdministrator(Accounts accounts, @Value("${nianbao.admin.username:}") String username,
			@Value("${nianbao.admin.password:}") String password) {
		this.accounts = accounts;
		this.username = username;
		this.password = password;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!this.accounts.none()) {
			return;
		}
		if (!this.username.isEmpty()) {
			require("NIANBAO_ADMIN_USERNAME", Accounts.usernameProblem(this.username));
			require("NIANBAO_ADMIN_PASSWORD", Accounts.passwordProblem(this.password));
			open(this.username, this.password);
			return;
		}
		byte[] made = new byte[TOKEN_BYTES];
		new SecureRandom().nextBytes(made);
		this.token = made;
		log.warn(
				"Nobody can sign in yet. Make the first administrator at /first-administrator?token={} 尚无账号，请用此链接设立第一位管理员",
				HexFormat.of().formatHex(made));
	}

	private static void require(String variable, Optional<String> problem) {
		problem.ifPresent((what) -> {
			throw new FirstAdministratorException(variable, what);
		});
	}

	/**
	 * Whether a token is that of the link, and the link still works.
	 */
	boolean admits(String candidate) {
		byte[] expected = this.token;
		return expected != null
				&& MessageDigest.isEqual(HexFormat.of().formatHex(expected).getBytes(), candidate.getBytes());
	}

	/**
	 * Opens the administrator's account by the link, which then no longer works. Does
	 * nothing if somebody else was faster.
	 * @throws IllegalArgumentException if there is a problem with username or password
	 */
	void open(String candidate, String username, String password) {
		if (admits(candidate)) {
			open(username, password);
			this.token = null;
		}
	}

	private void open(String username, String password) {
		if (this.accounts.openFirst(username, "管理员", password, Set.of(new Grant(Role.ADMIN, null)))) {
			log.info("The first administrator is {}", username);
		}
	}

}
