package org.nianbao.account;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a person gets mail, and what about.
 *
 * @param email the address, empty if none
 * @param progress whether they want mail on what happens to reports
 * @param deadlines whether they want mail on deadlines
 */
@Embeddable
public record Mailing(String email, @Column(name = "mail_of_progress") boolean progress,
		@Column(name = "mail_of_deadlines") boolean deadlines) {

	/** No address yet, and mail on everything once there is one. */
	static final Mailing NONE = new Mailing("", true, true);

	private static final int LONGEST = 254;

	private static final Pattern ADDRESS = Pattern
		.compile("[\\p{Alnum}._%+'-]+@[\\p{Alnum}]([\\p{Alnum}.-]*[\\p{Alnum}])?\\.[\\p{Alnum}-]{2,}");

	/**
	 * The same wishes at another address.
	 */
	Mailing at(String address) {
		return new Mailing(address, this.progress, this.deadlines);
	}

	/**
	 * What to do about the address, in Chinese; nothing if it will do, or is empty.
	 */
	Optional<String> problem() {
		return (this.email.isEmpty() || (this.email.length() <= LONGEST && ADDRESS.matcher(this.email).matches()))
				? Optional.empty() : Optional.of("邮箱地址写得不对，请核对，例如 zhangsan@example.gov.cn");
	}

}
