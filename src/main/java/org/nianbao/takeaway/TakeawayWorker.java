package org.nianbao.takeaway;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.nianbao.background.MakingWorker;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes sites in the background, and takes away those that a newer one stands for. It
 * looks by itself now and then, for what another portal left behind.
 */
@Component
class TakeawayWorker {

	private static final int SECONDS = 15;

	private final MakingWorker sites;

	private final SiteMaking making;

	private final Takeaways takeaways;

	private final TakeawayFiles files;

	TakeawayWorker(TakeawayQueue queue, SiteMaking making, Takeaways takeaways, TakeawayFiles files, Clock clock) {
		this.sites = new MakingWorker("sites", queue, making::make, clock);
		this.making = making;
		this.takeaways = takeaways;
		this.files = files;
	}

	/**
	 * Looks soon for what is to be made.
	 */
	@Scheduled(initialDelay = SECONDS, fixedDelay = SECONDS, timeUnit = TimeUnit.SECONDS)
	void wake() {
		if (this.making.ready()) {
			this.sites.wake();
		}
	}

	/**
	 * Makes what waits, when what is being made is finished.
	 */
	void work() {
		this.sites.work();
	}

	/**
	 * Takes away what nobody has a use for. The files are looked for first: one that is
	 * begun meanwhile is not among them.
	 */
	@Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void clear() {
		List<Path> there = this.files.ours();
		this.files.keepOnly(there, this.takeaways.clear());
	}

	/**
	 * Lets what is being made wait for the next start.
	 */
	@PreDestroy
	void stop() throws InterruptedException {
		this.sites.stop();
	}

}
