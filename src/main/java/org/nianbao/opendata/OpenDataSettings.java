package org.nianbao.opendata;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much other systems may read.
 *
 * @param perMinute how many requests one address may send in any minute
 */
@Validated
@ConfigurationProperties("nianbao.open-data")
record OpenDataSettings(@DefaultValue("120") @Min(1) @Max(10_000) int perMinute) {

}
