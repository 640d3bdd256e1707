package org.nianbao.difference;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The passages of {@value SharedPassages#SHORTEST} characters of a text, to look up those
 * of another in. They are told apart by a hash that is computed from that of the passage
 * before, and by their characters where the hashes are the same, so that time and space
 * grow with the length of the texts.
 */
final class Windows {

	private static final int LENGTH = SharedPassages.SHORTEST;

	/** Not known beforehand, so that nobody can write passages of the same hash. */
	private static final long BASE = ThreadLocalRandom.current().nextLong() | 1;

	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	private static final int NONE = -1;

	private final String characters;

	private final long[] hashes;

	/** Where a passage begins, by its hash; one of those that are the same. */
	private final int[] slots;

	private final int shift;

	private Windows(String characters) {
		this.characters = characters;
		this.hashes = hashes(characters);
		int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * this.hashes.length + 1);
		this.slots = new int[1 << bits];
		this.shift = Long.SIZE - bits;
		Arrays.fill(this.slots, NONE);
		for (int i = 0; i < this.hashes.length; i++) {
			this.slots[slot(characters, i, this.hashes[i])] = i;
		}
	}

	static Windows of(Masked text) {
		return new Windows(text.characters());
	}

	/**
	 * The characters of another text that belong to passages that are among these.
	 */
	BitSet in(Masked text) {
		BitSet shared = new BitSet(text.length());
		long[] hashes = hashes(text.characters());
		for (int i = 0; i < hashes.length; i++) {
			if (this.slots[slot(text.characters(), i, hashes[i])] != NONE) {
				shared.set(i, i + LENGTH);
			}
		}
		return shared;
	}

	/**
	 * The slot of the passage with the same characters, or the free one for it.
	 */
	private int slot(String text, int from, long hash) {
		int slot = (int) (hash * SPREAD >>> this.shift);
		while (this.slots[slot] != NONE && !same(this.slots[slot], text, from, hash)) {
			slot = (slot + 1) & (this.slots.length - 1);
		}
		return slot;
	}

	private boolean same(int passage, String text, int from, long hash) {
		return this.hashes[passage] == hash && this.characters.regionMatches(passage, text, from, LENGTH);
	}

	private static long[] hashes(String text) {
		long[] hashes = new long[Math.max(0, text.length() - LENGTH + 1)];
		long power = 1;
		for (int i = 0; i < LENGTH; i++) {
			power *= BASE;
		}
		long hash = 0;
		for (int i = 0; i < text.length(); i++) {
			hash = hash * BASE + text.charAt(i);
			if (i >= LENGTH) {
				hash -= power * text.charAt(i - LENGTH);
			}
			if (i >= LENGTH - 1) {
				hashes[i - LENGTH + 1] = hash;
			}
		}
		return hashes;
	}

}
