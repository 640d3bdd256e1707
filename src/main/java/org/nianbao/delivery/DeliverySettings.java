package org.nianbao.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How public pages are kept.
 *
 * @param memory how much memory pages may take; what is asked for least gives way
 */
@Validated
@ConfigurationProperties("nianbao.delivery")
record DeliverySettings(@DefaultValue("64MB") DataSize memory) {

	/** Larger answers are not kept, but made each time. */
	static final int LARGEST = 1 << 20;

}
