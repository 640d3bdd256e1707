package org.nianbao.takeaway;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;

import org.nianbao.background.Archive;
import org.nianbao.background.Making;
import org.springframework.stereotype.Component;

/**
 * Makes a site: walks through the portal, rewrites what it found one page at a time, and
 * adds what only the site has.
 */
@Component
class SiteMaking {

	private final TakeawayQueue queue;

	private final TakeawayFiles files;

	private final Takeaways takeaways;

	private final SiteWriter writer;

	private final Clock clock;

	SiteMaking(TakeawayQueue queue, TakeawayFiles files, Takeaways takeaways, SiteWriter writer, Clock clock) {
		this.queue = queue;
		this.files = files;
		this.takeaways = takeaways;
		this.writer = writer;
		this.clock = clock;
	}

	/**
	 * Whether a site can be made here by now.
	 */
	boolean ready() {
		return this.writer.ready();
	}

	/**
	 * Makes a site and keeps that it is made.
	 * @param goesOn whether the portal runs on
	 * @return whether it is made; otherwise it is no longer wanted, or the portal stops
	 */
	boolean make(Making making, BooleanSupplier goesOn) throws IOException {
		Instant now = this.clock.instant();
		Progress progress = new Progress(this.queue, making, goesOn, this.clock);
		String address = this.queue.address(making);
		try (Workshop shop = Workshop.open(making, this.files, this.writer.portal(), !address.isEmpty(), now)) {
			if (!this.writer.write(shop, address, now, progress)) {
				return false;
			}
			this.queue.contains(making, shop.contents());
			Archive.Ended ended = shop.contents().end();
			return this.queue.finish(making, ended, this.clock.instant(), () -> {
				this.files.finish(making.id(), ended.file());
				this.takeaways.made(making, shop.contents());
			});
		}
	}

}
