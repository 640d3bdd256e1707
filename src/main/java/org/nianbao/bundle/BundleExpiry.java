package org.nianbao.bundle;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes bundles away when their time is over, and files that nobody has a use for.
 */
@Component
class BundleExpiry {

	private final Bundles bundles;

	private final BundleFiles files;

	private final BundleSettings settings;

	private final Clock clock;

	BundleExpiry(Bundles bundles, BundleFiles files, BundleSettings settings, Clock clock) {
		this.bundles = bundles;
		this.files = files;
		this.settings = settings;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void clear() {
		clear(this.clock.instant());
	}

	/**
	 * Takes away what is over at a time. The files are looked for first: one of a bundle
	 * that is asked for meanwhile is not among them.
	 */
	void clear(Instant now) {
		this.bundles.expire(now.minus(this.settings.keep()));
		List<Path> there = this.files.ours();
		this.files.keepOnly(there, this.bundles.withFiles());
	}

}
