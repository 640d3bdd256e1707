package org.nianbao.bundle;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.nianbao.background.MakingWorker;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Packs what people asked for in the background. It looks by itself now and then, for
 * what another portal left behind.
 */
@Component
class BundleWorker {

	private static final int SECONDS = 15;

	private final MakingWorker bundles;

	BundleWorker(BundleQueue queue, Packing packing, Clock clock) {
		this.bundles = new MakingWorker("bundles", queue, packing::pack, clock);
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

	/**
	 * Lets the report that is being packed be the last, and its bundle wait for the next
	 * start.
	 */
	@PreDestroy
	void stop() throws InterruptedException {
		this.bundles.stop();
	}

}
