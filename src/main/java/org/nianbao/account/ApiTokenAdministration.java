package org.nianbao.account;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.nianbao.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues tokens to other systems and revokes them. Who may do so is decided by the
 * address of the pages.
 */
@Service
class ApiTokenAdministration {

	private final ApiTokenRepository repository;

	private final AuditLog audit;

	private final Clock clock;

	ApiTokenAdministration(ApiTokenRepository repository, AuditLog audit, Clock clock) {
		this.repository = repository;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	List<ApiTokenLine> list() {
		Instant now = this.clock.instant();
		return this.repository.findAllNewestFirst().stream().map((token) -> token.line(now)).toList();
	}

	/**
	 * One token.
	 * @throws ApiTokenNotFound if there is none
	 */
	@Transactional(readOnly = true)
	ApiTokenLine one(long id) {
		return this.repository.findById(id).orElseThrow(ApiTokenNotFound::new).line(this.clock.instant());
	}

	/**
	 * A form for a token that works for a year unless somebody decides otherwise.
	 */
	ApiTokenForm fresh() {
		return ApiTokenForm.until(today().plusYears(1));
	}

	/**
	 * What is wrong with a token that is to be issued: for each field what to do about
	 * it.
	 */
	Map<String, String> problems(ApiTokenForm form) {
		return form.problems(today());
	}

	/**
	 * Issues a token in which there are no {@link #problems}.
	 * @param by who does so
	 * @return the token, which nobody can ask for again
	 */
	@Transactional
	NewToken issue(ApiTokenForm form, SignedIn by) {
		String secret = NewToken.draw();
		Instant now = this.clock.instant();
		ApiToken token = this.repository.save(new ApiToken(form.name(), NewToken.prefix(secret),
				NewToken.sha256(secret).orElseThrow(), form.lastDay(), now, by.displayName()));
		this.audit.record(by.username(), "ISSUE_TOKEN", token.subject(),
				form.name() + "，有效期至：" + token.line(now).until());
		return new NewToken(token.client().tokenId(), form.name(), secret);
	}

	/**
	 * Revokes a token at once.
	 * @param by who does so
	 * @return the system that it belonged to
	 * @throws ApiTokenNotFound if there is none
	 */
	@Transactional
	String revoke(long id, SignedIn by) {
		ApiToken token = this.repository.findForChange(id).orElseThrow(ApiTokenNotFound::new);
		String name = token.client().name();
		if (token.revoke(this.clock.instant())) {
			this.audit.record(by.username(), "REVOKE_TOKEN", token.subject(), name);
		}
		return name;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ApiToken.CHINA);
	}

}
