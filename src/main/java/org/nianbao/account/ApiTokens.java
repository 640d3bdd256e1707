package org.nianbao.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tokens with which other systems sign in.
 */
@Service
public class ApiTokens {

	private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

	private final ApiTokenRepository repository;

	private final Clock clock;

	ApiTokens(ApiTokenRepository repository, Clock clock) {
		this.repository = repository;
		this.clock = clock;
	}

	/**
	 * The system that a token belongs to. That it was used is noted at most once a
	 * minute.
	 * @param token the token as it was sent
	 * @throws BadCredentialsException if it opens nothing, with a sentence in Chinese
	 * that says what to do
	 */
	@Transactional
	public ApiClient signIn(String token) {
		Instant now = this.clock.instant();
		ApiToken known = NewToken.sha256(token)
			.flatMap(this.repository::findBySha256)
			.orElseThrow(() -> new BadCredentialsException("令牌不对，请核对是否完整复制了管理员签发的令牌"));
		ApiTokenLine line = known.line(now);
		if (!line.works()) {
			throw new BadCredentialsException("令牌" + line.state() + "，请向管理员索取新的令牌");
		}
		this.repository.noteUse(line.id(), now, now.minus(NOTED_EVERY));
		return known.client();
	}

}
