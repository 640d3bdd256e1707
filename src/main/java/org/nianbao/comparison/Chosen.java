package org.nianbao.comparison;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.Withdrawn;

/**
 * Reports that somebody chose to compare.
 *
 * @param sides those that are public, in the order in which they were chosen
 * @param missing those that are not
 */
record Chosen(List<Side> sides, List<Missing> missing) {

	/** Whether there is anything to compare. */
	boolean enough() {
		return this.sides.size() > 1;
	}

	public List<Key> keys() {
		return this.sides.stream().map(Side::key).toList();
	}

	/**
	 * The names of the public ones as addresses write them.
	 */
	public String written() {
		return keys().stream().map(Key::toString).collect(Collectors.joining(","));
	}

	/**
	 * The address with another report behind them.
	 */
	public String with(PublishedReport report) {
		return Key.address(Stream.concat(keys().stream(), Stream.of(Key.of(report))).distinct().toList());
	}

	/**
	 * The address without one of them.
	 */
	public String without(Side side) {
		return Key.address(keys().stream().filter((key) -> !key.equals(side.key())).toList());
	}

	/**
	 * The address where the others are compared with one of them.
	 */
	public String from(Side side) {
		return Key.address(Stream.concat(Stream.of(side.key()), keys().stream()).distinct().toList());
	}

	/**
	 * Whether one more can be added.
	 */
	public boolean room() {
		return this.sides.size() < Comparison.MOST;
	}

	/**
	 * A report that is not public.
	 *
	 * @param key how the address names it
	 * @param withdrawn that it was taken back, {@code null} if it was never published
	 */
	record Missing(Key key, @Nullable Withdrawn withdrawn) {

	}

}
