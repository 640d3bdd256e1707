package org.nianbao.importing;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How files are kept until somebody confirms them.
 *
 * @param keep how long a file that was sent is kept
 */
@Validated
@ConfigurationProperties("nianbao.importing")
record ImportSettings(@DefaultValue("7d") @DurationMin(days = 1) Duration keep) {

}
