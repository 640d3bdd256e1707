package org.nianbao.delivery;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How public pages are kept.
 *
 * @param memory how much memory pages may take; what is asked for least gives way. Unless
 * it is said, an eighth of the heap, and at most 64 MB
 */
@ConfigurationProperties("nianbao.delivery")
record DeliverySettings(DataSize memory) {

	/** Larger answers are not kept, but made each time. */
	static final int LARGEST = 1 << 20;

	private static final DataSize ENOUGH = DataSize.ofMegabytes(64);

	private static final int SHARE = 8;

	DeliverySettings(@Nullable DataSize memory) {
		this.memory = (memory != null) ? memory
				: DataSize.ofBytes(Math.min(ENOUGH.toBytes(), Runtime.getRuntime().maxMemory() / SHARE));
	}

}
