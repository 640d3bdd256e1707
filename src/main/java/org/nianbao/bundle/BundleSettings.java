package org.nianbao.bundle;

import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.validation.annotation.Validated;

/**
 * Where bundles lie, and for how long.
 *
 * @param asWritten their directory, below the data directory unless set; made when
 * missing. Several portals on one database share one. As text, for Spring would look for
 * a path on the class path first
 * @param keep how long a finished bundle is kept
 * @param mostOpen how many bundles a person may have waiting and being made
 */
@Validated
@ConfigurationProperties("nianbao.bundles")
record BundleSettings(@Name("directory") @NotBlank String asWritten,
		@DefaultValue("7d") @DurationMin(days = 1) Duration keep, @DefaultValue("3") @Min(1) int mostOpen) {

	/**
	 * The directory as a path.
	 */
	Path directory() {
		return Path.of(this.asWritten);
	}

}
