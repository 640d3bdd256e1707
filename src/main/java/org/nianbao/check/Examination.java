package org.nianbao.check;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one check of the catalogue did with a report.
 *
 * @param check the check's id
 * @param trials everything that it looked at
 * @param skipped why it could look at nothing, {@code null} if it did its work
 */
public record Examination(String check, List<Trial> trials, @Nullable String skipped) {

	public Examination {
		trials = List.copyOf(trials);
	}

	/**
	 * How many of the things it looked at are wrong.
	 */
	public long broken() {
		return this.trials.stream().filter((trial) -> !trial.holds()).count();
	}

}
