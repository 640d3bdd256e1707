package org.nianbao.bundle;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.nianbao.background.Backlog;
import org.nianbao.bundle.BundleQueue.Attempt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Packs what people asked for in the background, one bundle at a time. It looks by itself
 * now and then, for what another portal left behind.
 */
@Component
class BundleWorker {

	private static final Logger log = LoggerFactory.getLogger(BundleWorker.class);

	private static final int SECONDS = 15;

	private final Backlog bundles = new Backlog("bundles", this::next);

	private final BundleQueue queue;

	private final Packing packing;

	private final Clock clock;

	BundleWorker(BundleQueue queue, Packing packing, Clock clock) {
		this.queue = queue;
		this.packing = packing;
		this.clock = clock;
	}

	/**
	 * Looks soon for what is to be packed.
	 */
	@Scheduled(initialDelay = SECONDS, fixedDelay = SECONDS, timeUnit = TimeUnit.SECONDS)
	void wake() {
		this.bundles.wake();
	}

	/**
	 * Packs everything that waits, when what is being packed is finished.
	 */
	void work() {
		this.bundles.work();
	}

	private boolean next() {
		Optional<Attempt> next = this.queue.take(this.clock.instant());
		return next.isPresent() && make(next.get());
	}

	/** What met with something passing is begun anew after a while. */
	private boolean make(Attempt attempt) {
		long id = attempt.bundleId();
		try {
			if (!this.packing.pack(attempt, this.bundles::going)) {
				this.queue.giveBack(attempt);
			}
			return true;
		}
		catch (IOException ex) {
			log.error("bundle {} cannot be written; see whether the disk is full", id, ex);
			this.queue.fail(attempt, this.clock.instant());
			return true;
		}
		catch (RuntimeException ex) {
			log.error("bundle {} is begun anew after a while", id, ex);
			return false;
		}
	}

	/**
	 * Lets the report that is being packed be the last, and its bundle wait for the next
	 * start.
	 */
	@PreDestroy
	void stop() throws InterruptedException {
		this.bundles.stop();
	}

}
