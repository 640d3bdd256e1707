package org.nianbao.embedded;

import java.nio.file.Path;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.validation.annotation.Validated;

/**
 * Where the portal keeps its data when it runs on the server it brings along.
 *
 * @param asWritten a directory of the portal's own, absolute or relative to the one the
 * portal is started in; made when missing. Back up all of it, with the portal stopped. As
 * text, for Spring would look for a path on the class path first.
 */
@Validated
@ConfigurationProperties("nianbao.data")
public record EmbeddedDatabaseSettings(@Name("directory") @DefaultValue("./data") @NotBlank String asWritten) {

	/**
	 * The directory as a path.
	 */
	public Path directory() {
		return Path.of(this.asWritten);
	}

}
