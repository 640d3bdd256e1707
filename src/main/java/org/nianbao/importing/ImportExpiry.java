package org.nianbao.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes files away when their time is over.
 */
@Component
@EnableConfigurationProperties(ImportSettings.class)
class ImportExpiry {

	private final Imports imports;

	private final ImportSettings settings;

	private final Clock clock;

	ImportExpiry(Imports imports, ImportSettings settings, Clock clock) {
		this.imports = imports;
		this.settings = settings;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void clear() {
		clear(this.clock.instant());
	}

	void clear(Instant now) {
		this.imports.expire(now.minus(this.settings.keep()));
	}

}
