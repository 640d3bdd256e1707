package org.nianbao.importing;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.annotation.PreDestroy;
import org.nianbao.account.Accounts;
import org.nianbao.account.SignedIn;
import org.nianbao.importing.ImportQueue.Attempt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Reads what people sent in the background, one file at a time. It looks by itself now
 * and then, for what another portal left behind.
 */
@Component
class ImportWorker {

	private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);

	private static final int SECONDS = 15;

	/** One look is enough after the one that is going on. */
	private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(1), new CustomizableThreadFactory("imports-"), new DiscardPolicy());

	private final ReentrantLock turn = new ReentrantLock();

	private final ImportQueue queue;

	private final Imports imports;

	private final FileReading reading;

	private final Accounts accounts;

	private final Clock clock;

	private volatile boolean stopping;

	ImportWorker(ImportQueue queue, Imports imports, FileReading reading, Accounts accounts, Clock clock) {
		this.queue = queue;
		this.imports = imports;
		this.reading = reading;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Looks soon for what is to be read.
	 */
	@Scheduled(initialDelay = SECONDS, fixedDelay = SECONDS, timeUnit = TimeUnit.SECONDS)
	void wake() {
		this.thread.execute(this::work);
	}

	/**
	 * Reads everything that waits.
	 */
	void work() {
		this.turn.lock();
		try {
			Optional<Attempt> next = Optional.empty();
			do {
				next = this.stopping ? Optional.empty() : this.queue.take(this.clock.instant());
				next.ifPresent(this::read);
			}
			while (next.isPresent());
		}
		catch (RuntimeException ex) {
			log.error("no file can be read now; the next look is in {} seconds", SECONDS, ex);
		}
		finally {
			this.turn.unlock();
		}
	}

	private void read(Attempt attempt) {
		try {
			SignedIn person = this.accounts.byId(attempt.accountId());
			StagedFile file = this.imports.file(attempt.fileId(), person);
			this.queue.finish(attempt, this.reading.summary(file, this.imports.bytes(file), person));
		}
		catch (ImportNotFound ex) {
			log.info("file {} was taken away while it waited", attempt.fileId());
		}
	}

	/**
	 * Lets the file that is being read be the last; the others wait for the next start.
	 */
	@PreDestroy
	void stop() throws InterruptedException {
		this.stopping = true;
		this.thread.shutdown();
		if (!this.thread.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
			log.warn("a file is still being read; it is read anew after the next start");
		}
	}

}
