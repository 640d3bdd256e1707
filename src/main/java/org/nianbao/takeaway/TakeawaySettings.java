package org.nianbao.takeaway;

import java.nio.file.Path;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.validation.annotation.Validated;

/**
 * Where sites to take away lie.
 *
 * @param asWritten their directory, below the data directory unless set; made when
 * missing. Several portals on one database share one. As text, for Spring would look for
 * a path on the class path first
 */
@Validated
@ConfigurationProperties("nianbao.takeaway")
record TakeawaySettings(@Name("directory") @NotBlank String asWritten) {

	/**
	 * The directory as a path.
	 */
	Path directory() {
		return Path.of(this.asWritten);
	}

}
