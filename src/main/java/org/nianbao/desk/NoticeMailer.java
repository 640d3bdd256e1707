package org.nianbao.desk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import org.nianbao.account.Addressee;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Writes and sends one notice as plain text.
 */
@Component
@EnableConfigurationProperties(DeskSettings.class)
class NoticeMailer {

	private final ObjectProvider<JavaMailSender> server;

	private final DeskSettings settings;

	private final String username;

	NoticeMailer(ObjectProvider<JavaMailSender> server, DeskSettings settings,
			@Value("${spring.mail.username:}") String username) {
		this.server = server;
		this.settings = settings;
		this.username = username;
	}

	/**
	 * Sends a notice.
	 * @throws NotSent if the mail server does not take it
	 */
	void send(Notice notice, Addressee addressee) {
		JavaMailSender sender = this.server.getObject();
		try {
			MimeMessage message = sender.createMimeMessage();
			MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
			mail.setFrom(from());
			mail.setTo(addressee.mailing().email());
			mail.setSubject("【年报】" + notice.kind().label() + "：" + notice.title());
			mail.setText(text(notice, addressee));
			sender.send(message);
		}
		catch (MessagingException | MailException ex) {
			throw new NotSent(ex);
		}
	}

	private String from() {
		String from = this.settings.mail().from();
		if (from != null && !from.isEmpty()) {
			return from;
		}
		return this.username.contains("@") ? this.username : "nianbao@localhost";
	}

	private String text(Notice notice, Addressee addressee) {
		StringBuilder text = new StringBuilder().append(addressee.person().displayName()).append("，您好：\n\n");
		text.append(notice.title()).append("\n");
		if (!notice.sentence().isEmpty()) {
			text.append(notice.sentence()).append("。\n");
		}
		if (!notice.words().isEmpty()) {
			text.append("\n").append(notice.words()).append("\n");
		}
		return text.append("\n打开报告：")
			.append(this.settings.link("/desk/notices/" + notice.id()))
			.append("\n\n不想再收到这类邮件，请在“设置”中关闭：")
			.append(this.settings.link("/desk/settings"))
			.append("\n")
			.toString();
	}

	/**
	 * The mail server did not take a mail.
	 */
	static class NotSent extends RuntimeException {

		private final boolean reached;

		NotSent(Exception cause) {
			super(cause.getMessage(), cause);
			this.reached = reached(cause);
		}

		private static boolean reached(Exception cause) {
			if (cause instanceof MailSendException ex) {
				return Arrays.stream(ex.getMessageExceptions()).anyMatch(SendFailedException.class::isInstance);
			}
			return !(cause instanceof MailAuthenticationException);
		}

		/**
		 * Whether only this mail is at fault, not the way to the mail server.
		 */
		boolean reached() {
			return this.reached;
		}

	}

}
