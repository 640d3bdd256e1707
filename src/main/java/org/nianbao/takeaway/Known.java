package org.nianbao.takeaway;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the portal's addresses while it is walked through: only names, of
 * which the archive keeps the directory in memory too.
 */
final class Known {

	private static final int MOST_MOVES = 5;

	private final Deque<String> waiting = new ArrayDeque<>();

	private final Set<String> met = new HashSet<>();

	private final Set<String> there = new HashSet<>();

	private final Map<String, String> moved = new HashMap<>();

	/**
	 * Keeps an address that is to be asked for, unless it was met before.
	 */
	void meet(String address) {
		if (this.met.add(address)) {
			this.waiting.add(address);
		}
	}

	/**
	 * The next address that is to be asked for, {@code null} when all were.
	 */
	@Nullable String next() {
		return this.waiting.poll();
	}

	/**
	 * How many addresses were met.
	 */
	int size() {
		return this.met.size();
	}

	/**
	 * Something stands at an address.
	 */
	void there(String address) {
		this.there.add(address);
	}

	/**
	 * What is asked for at an address stands at another.
	 */
	void moved(String address, String to) {
		this.moved.put(address, to);
	}

	/**
	 * The name of the file of what stands at an address, {@code null} if nothing does.
	 */
	public @Nullable String file(String address) {
		String at = address;
		for (int moves = 0; moves < MOST_MOVES && this.moved.containsKey(at); moves++) {
			at = this.moved.get(at);
		}
		return this.there.contains(at) ? FileName.of(at) : null;
	}

}
