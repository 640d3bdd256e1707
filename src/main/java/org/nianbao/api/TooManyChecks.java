package org.nianbao.api;

import org.springframework.http.HttpStatus;

/**
 * Somebody has asked for more checks than a minute allows.
 */
class TooManyChecks extends RequestRefused {

	private final long seconds;

	TooManyChecks(long seconds) {
		super(HttpStatus.TOO_MANY_REQUESTS,
				"一分钟内最多检查 " + CheckRate.PER_MINUTE + " 次，请 " + seconds + " 秒后再发；多份报告可以放在一个数组里一起发");
		this.seconds = seconds;
	}

	/**
	 * In how many seconds the next check is allowed.
	 */
	long seconds() {
		return this.seconds;
	}

}
