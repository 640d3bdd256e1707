package org.nianbao.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nianbao.RunningPortal;
import org.nianbao.embedded.TestDirectory;
import org.nianbao.form.Cell;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole portal is killed in the middle of autosaves, database and all, started again
 * and killed again: every figure that it had answered as stored is there. How often, says
 * {@code -Dnianbao.kills=20}; see {@code src/test/scripts/kill-autosaves}.
 */
@Tag("kill")
class KilledAutosaveTests {

	private static final int KILLS = Integer.getInteger("nianbao.kills", 2);

	private static final int CLERKS = 4;

	/** At most so many figures are stored between a start and the kill. */
	private static final int MOST = 150;

	private static final int YEAR = 2023;

	private static final Edition EDITION = Editions.forYear(YEAR).orElseThrow();

	private static final List<String> CELLS = EDITION.cells()
		.stream()
		.filter((cell) -> cell.table().equals("table3") && !EDITION.computes(cell))
		.map(Cell::name)
		.toList();

	private Path directory;

	private final AtomicInteger figures = new AtomicInteger();

	/** What was answered as stored. */
	private final Map<String, String> stored = new ConcurrentHashMap<>();

	/** What was sent and not answered: it may be stored, or what was before. */
	private final Map<String, String> unanswered = new ConcurrentHashMap<>();

	@BeforeEach
	void startWithoutData() throws IOException {
		this.directory = TestDirectory.empty("killed");
	}

	@Test
	void everyFigureThatWasAnsweredAsStoredOutlivesEveryKill() throws Exception {
		CELLS.forEach((cell) -> this.stored.put(cell, ""));
		for (int kill = 1; kill <= KILLS; kill++) {
			try (RunningPortal portal = RunningPortal.on(this.directory)) {
				compare(new Clerk(portal, YEAR).stored());
				fillInUntilKilled(portal);
			}
		}
		try (RunningPortal portal = RunningPortal.on(this.directory)) {
			compare(new Clerk(portal, YEAR).stored());
		}
	}

	private void fillInUntilKilled(RunningPortal portal) throws Exception {
		Semaphore answered = new Semaphore(0);
		ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
		List<Future<?>> work = new ArrayList<>();
		IntStream.range(0, CLERKS).forEach((clerk) -> work.add(clerks.submit(() -> fillIn(portal, clerk, answered))));
		boolean reached = answered.tryAcquire(ThreadLocalRandom.current().nextInt(CLERKS, MOST), 2, TimeUnit.MINUTES);
		portal.kill();
		for (Future<?> clerk : work) {
			clerk.get();
		}
		clerks.shutdown();
		assertThat(reached).as("the portal stores figures").isTrue();
	}

	/**
	 * Every clerk has cells of their own, and enters another figure in each, over and
	 * over.
	 */
	private void fillIn(RunningPortal portal, int number, Semaphore answered) {
		try {
			Clerk clerk = new Clerk(portal, YEAR);
			for (int turn = number;; turn += CLERKS) {
				String cell = CELLS.get(turn % (CELLS.size() - CELLS.size() % CLERKS));
				String figure = String.valueOf(this.figures.incrementAndGet());
				this.unanswered.put(cell, figure);
				JsonNode outcome = clerk.save(cell, this.stored.get(cell), figure);
				assertThat(outcome.get("state").asString()).as(cell).isEqualTo("stored");
				this.stored.put(cell, figure);
				this.unanswered.remove(cell);
				answered.release();
			}
		}
		catch (IOException ex) {
			// The portal is killed.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void compare(Map<String, String> found) {
		System.out.printf("after %d figures, %d of them not answered: ", this.figures.get(), this.unanswered.size());
		this.stored.replaceAll((cell, figure) -> {
			String now = found.get(cell);
			assertThat(now).as(cell).isIn(figure, this.unanswered.getOrDefault(cell, figure));
			return now;
		});
		this.unanswered.clear();
		System.out.println("none that was answered as stored is lost");
	}

}
