package org.nianbao.account;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tokens of systems that tests play.
 */
public class TestTokens {

	private final ApiTokenAdministration administration;

	private final Accounts accounts;

	private final JdbcClient jdbc;

	TestTokens(ApiTokenAdministration administration, Accounts accounts, JdbcClient jdbc) {
		this.administration = administration;
		this.accounts = accounts;
		this.jdbc = jdbc;
	}

	/**
	 * Issues a token that does not expire.
	 */
	public TestToken issue() {
		SignedIn admin = new AdminPages(null, this.accounts).person(Role.ADMIN, null);
		NewToken token = this.administration
			.issue(new ApiTokenForm(AdminPages.unique("system"), "", UUID.randomUUID().toString()), admin);
		return new TestToken(token.id(), token.secret(), admin);
	}

	/**
	 * Revokes a token as the administrator who issued it.
	 */
	public void revoke(TestToken token) {
		this.administration.revoke(token.id(), token.admin());
	}

	/**
	 * Sets the last day of a token.
	 */
	public void until(LocalDate day, TestToken token) {
		this.jdbc.sql("update api_token set expires_on = ? where id = ?").params(day, token.id()).update();
	}

	/**
	 * When a token was last used, as the list says it.
	 */
	public String lastUsed(TestToken token) {
		return this.administration.one(token.id()).lastUsed();
	}

	/**
	 * A token that a test issued.
	 *
	 * @param id its key
	 * @param secret the token itself
	 * @param admin who issued it
	 */
	public record TestToken(long id, String secret, SignedIn admin) {

	}

}
