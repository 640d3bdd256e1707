package org.nianbao.discovery;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Under which address the public reaches the portal: the one of the setting
 * {@code nianbao.public-address}, otherwise the one that a request came in by.
 */
@Component
public class PublicAddress {

	private final String setting;

	PublicAddress(@Value("${nianbao.public-address:}") String setting) {
		this.setting = setting.replaceAll("/+$", "");
	}

	/**
	 * The address without a slash at its end, such as
	 * {@code https://nianbao.example.gov.cn}.
	 */
	public String of(HttpServletRequest request) {
		return (said() == null) ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
				: this.setting;
	}

	/**
	 * The address as the setting says it, {@code null} if it says nothing.
	 */
	public @Nullable String said() {
		return this.setting.isEmpty() ? null : this.setting;
	}

}
