package org.nianbao.desk;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What mails need to know of the office.
 *
 * @param publicAddress under which people reach the portal, such as
 * {@code https://nianbao.example.gov.cn}; without it mails name the page only
 * @param mail how mails are sent
 */
@Validated
@ConfigurationProperties("nianbao")
record DeskSettings(@Nullable @Pattern(regexp = "(https?://[^\\s/?#]+(/[^\\s?#]*)?)?",
		message = "must be an http or https address without a query, such as https://nianbao.example.gov.cn") String publicAddress,
		@DefaultValue @Valid Mail mail) {

	/**
	 * Leads to a page: its whole address, or where to find it.
	 * @param path the page's path in the portal
	 */
	String link(String path) {
		if (this.publicAddress == null || this.publicAddress.isEmpty()) {
			return "登录年报门户后打开 " + path;
		}
		return this.publicAddress.replaceAll("/+$", "") + path;
	}

	/**
	 * How mails are sent. Where from is {@code spring.mail.host} and its like.
	 *
	 * @param from the sender's address; {@code null} for the name at the mail server
	 * @param every how often the portal looks for mails to send
	 */
	record Mail(@Nullable @Email String from, @DefaultValue("20s") Duration every) {

	}

}
