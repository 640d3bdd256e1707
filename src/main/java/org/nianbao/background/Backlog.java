package org.nianbao.background;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Works through what waits in the background, one piece at a time. What waits, and who of
 * several portals takes it, the database says; this only does it in turn.
 */
public final class Backlog {

	private static final Logger log = LoggerFactory.getLogger(Backlog.class);

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final String name;

	private final BooleanSupplier piece;

	private final ThreadPoolExecutor thread;

	private final ReentrantLock turn = new ReentrantLock();

	private volatile boolean stopping;

	/**
	 * A backlog that nobody works on yet.
	 * @param name what it consists of, in one word for threads and the log
	 * @param piece does the next piece, if one waits
	 * @return whether to look for another at once
	 */
	public Backlog(String name, BooleanSupplier piece) {
		this.name = name;
		this.piece = piece;
		// One look is enough after the one that is going on.
		this.thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1),
				new CustomizableThreadFactory(name + "-"), new DiscardPolicy());
	}

	/**
	 * Looks soon for what waits.
	 */
	public void wake() {
		this.thread.execute(this::work);
	}

	/**
	 * Does everything that waits, when the piece that is being done is finished. What
	 * fails is in the log, and the next look begins anew.
	 */
	public void work() {
		this.turn.lock();
		try {
			boolean more = true;
			while (more && going()) {
				more = this.piece.getAsBoolean();
			}
		}
		catch (RuntimeException ex) {
			log.error("{} wait until the next look", this.name, ex);
		}
		finally {
			this.turn.unlock();
		}
	}

	/**
	 * Whether the portal goes on, so that a long piece may be done to its end.
	 */
	public boolean going() {
		return !this.stopping;
	}

	/**
	 * Lets the piece that is being done be the last, and waits a while for it.
	 */
	public void stop() throws InterruptedException {
		this.stopping = true;
		this.thread.shutdown();
		if (!this.thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			log.warn("{} are still being worked on; that begins anew after the next start", this.name);
		}
	}

}
