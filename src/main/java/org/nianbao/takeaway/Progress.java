package org.nianbao.takeaway;

import java.time.Clock;
import java.util.function.BooleanSupplier;

import org.nianbao.background.Making;

/**
 * How far a site is: counted at each step, and kept at every tenth.
 */
final class Progress {

	private static final int KEPT = 10;

	private final TakeawayQueue queue;

	private final Making making;

	private final BooleanSupplier goesOn;

	private final Clock clock;

	private int done;

	Progress(TakeawayQueue queue, Making making, BooleanSupplier goesOn, Clock clock) {
		this.queue = queue;
		this.making = making;
		this.goesOn = goesOn;
		this.clock = clock;
	}

	/**
	 * One more step begins.
	 * @param total how many there are, as far as it is known
	 * @return whether the site is still wanted, and the portal goes on
	 */
	boolean step(int total) {
		this.done++;
		return this.goesOn.getAsBoolean() && (this.done % KEPT != 1
				|| this.queue.advance(this.making, this.done - 1, total, this.clock.instant()));
	}

}
