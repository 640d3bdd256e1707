package org.nianbao.background;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the files of one kind that people asked for in the background, one at a time.
 */
public final class MakingWorker {

	private static final Logger log = LoggerFactory.getLogger(MakingWorker.class);

	private final String name;

	private final Backlog backlog;

	private final MakingQueue queue;

	private final Maker maker;

	private final Clock clock;

	/**
	 * A worker that does nothing yet.
	 * @param name what is made, in one word for threads and the log
	 */
	public MakingWorker(String name, MakingQueue queue, Maker maker, Clock clock) {
		this.name = name;
		this.backlog = new Backlog(name, this::next);
		this.queue = queue;
		this.maker = maker;
		this.clock = clock;
	}

	/**
	 * Looks soon for what is to be made. To be called now and then, for what another
	 * portal left behind.
	 */
	public void wake() {
		this.backlog.wake();
	}

	/**
	 * Makes everything that waits, when what is being made is finished.
	 */
	public void work() {
		this.backlog.work();
	}

	private boolean next() {
		Optional<Making> next = this.queue.take(this.clock.instant());
		return next.isPresent() && make(next.get());
	}

	/** What met with something passing is begun anew after a while. */
	private boolean make(Making making) {
		try {
			if (!this.maker.make(making, this.backlog::going)) {
				this.queue.giveBack(making);
			}
			return true;
		}
		catch (IOException ex) {
			log.error("{}: number {} cannot be written; see whether the disk is full", this.name, making.id(), ex);
			this.queue.fail(making, this.clock.instant());
			return true;
		}
		catch (RuntimeException ex) {
			log.error("{}: number {} is begun anew after a while", this.name, making.id(), ex);
			return false;
		}
	}

	/**
	 * Lets what is being made wait for the next start.
	 */
	public void stop() throws InterruptedException {
		this.backlog.stop();
	}

	/**
	 * Makes a file.
	 */
	@FunctionalInterface
	public interface Maker {

		/**
		 * Makes the file of an attempt and keeps that it is made.
		 * @param goesOn whether the portal runs on
		 * @return whether it is made; otherwise it is no longer wanted, or the portal
		 * stops
		 */
		boolean make(Making making, BooleanSupplier goesOn) throws IOException;

	}

}
