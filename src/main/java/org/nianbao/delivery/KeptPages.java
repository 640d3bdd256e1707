package org.nianbao.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The pages that were made already, by what they answer.
 */
@Component
@EnableConfigurationProperties(DeliverySettings.class)
class KeptPages {

	private final PublicVersion version;

	private final Cache<String, KeptPage> pages;

	KeptPages(PublicVersion version, DeliverySettings settings) {
		this.version = version;
		this.pages = Caffeine.newBuilder()
			.maximumWeight(settings.memory().toBytes())
			.weigher((String address, KeptPage page) -> page.weight())
			.build();
	}

	/**
	 * The page that answers what is asked for, {@code null} if none is kept that says
	 * what the public reads now.
	 */
	@Nullable KeptPage find(String address) {
		long now = this.version.current();
		KeptPage kept = (now != PublicVersion.UNKNOWN) ? this.pages.getIfPresent(address) : null;
		return (kept != null && kept.isOf(now)) ? kept : null;
	}

	/**
	 * The version of what the public reads at which a page is made now.
	 */
	long version() {
		return this.version.current();
	}

	/**
	 * Keeps a page.
	 */
	void put(String address, KeptPage page) {
		if (!page.isOf(PublicVersion.UNKNOWN)) {
			this.pages.put(address, page);
		}
	}

}
