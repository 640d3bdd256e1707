package org.nianbao.site;

import java.nio.file.Path;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the portal keeps its data when it runs on the server it brings along.
 *
 * @param directory a directory of the portal's own, absolute or relative to the one the
 * portal is started in; made when missing. Back up all of it, with the portal stopped.
 */
@Validated
@ConfigurationProperties("nianbao.data")
record EmbeddedDatabaseSettings(@DefaultValue("./data") @NotBlank String directory) {

	Path path() {
		return Path.of(this.directory);
	}

}
