package org.nianbao.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How far off a deadline is.
 *
 * @param deadline the last day that is in time
 * @param days how many days are left: 0 on the day itself, negative once it has passed
 */
record Countdown(LocalDate deadline, long days) {

	static Countdown to(LocalDate deadline, LocalDate today) {
		return new Countdown(deadline, ChronoUnit.DAYS.between(today, deadline));
	}

	/**
	 * Whether it has passed.
	 */
	public boolean late() {
		return this.days < 0;
	}

	/**
	 * The words that pages and mails use for it.
	 */
	public String words() {
		if (late()) {
			return "已逾期 " + -this.days + " 天";
		}
		return (this.days == 0) ? "今天截止" : "还有 " + this.days + " 天";
	}

}
