package org.nianbao.desk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds people each morning, and when the portal starts of what it missed while it was
 * down.
 */
@Component
class DailyReminders {

	private static final Logger log = LoggerFactory.getLogger(DailyReminders.class);

	private final Reminders reminders;

	DailyReminders(Reminders reminders) {
		this.reminders = reminders;
	}

	@EventListener(ApplicationReadyEvent.class)
	void atStart() {
		try {
			this.reminders.remindToday();
		}
		catch (RuntimeException ex) {
			// A portal that cannot remind serves everything else.
			log.error("nobody could be reminded at the start; the next reminders go out in the morning", ex);
		}
	}

	@Scheduled(cron = "0 0 8 * * *", zone = "Asia/Shanghai")
	void inTheMorning() {
		this.reminders.remindToday();
	}

}
