package org.nianbao.desk;

import org.nianbao.account.Addressees;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets reminders and mails go out by themselves, and every page at the desk say what is
 * unread.
 */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration implements WebMvcConfigurer, SchedulingConfigurer {

	private final UnreadCount unread;

	private final MailRound round;

	private final Addressees addressees;

	private final DeskSettings settings;

	DeskConfiguration(UnreadCount unread, MailRound round, Addressees addressees, DeskSettings settings) {
		this.unread = unread;
		this.round = round;
		this.addressees = addressees;
		this.settings = settings;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.unread).addPathPatterns("/desk/**", "/admin/**", "/audit/**");
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar registrar) {
		if (this.addressees.mailIsSetUp()) {
			registrar.addFixedDelayTask(
					new FixedDelayTask(this.round::go, this.settings.mail().every(), this.settings.mail().every()));
		}
	}

}
