package org.nianbao.importing;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.nianbao.account.Accounts;
import org.nianbao.account.SignedIn;
import org.nianbao.background.Backlog;
import org.nianbao.importing.ImportQueue.Attempt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads what people sent in the background, one file at a time. It looks by itself now
 * and then, for what another portal left behind.
 */
@Component
class ImportWorker {

	private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);

	private static final int SECONDS = 15;

	private final Backlog files = new Backlog("imports", this::next);

	private final ImportQueue queue;

	private final Imports imports;

	private final FileReading reading;

	private final Accounts accounts;

	private final Clock clock;

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
		this.files.wake();
	}

	/**
	 * Reads everything that waits.
	 */
	void work() {
		this.files.work();
	}

	private boolean next() {
		Optional<Attempt> next = this.queue.take(this.clock.instant());
		next.ifPresent(this::read);
		return next.isPresent();
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
		this.files.stop();
	}

}
