package org.nianbao.source;

import java.util.Arrays;

/**
 * Looks into bytes.
 */
final class Bytes {

	private Bytes() {
	}

	/**
	 * Where something first stands.
	 * @param in where it is looked for
	 * @param what what is looked for
	 * @param from where to begin
	 * @param to where to end
	 * @return its place, -1 if it does not stand there
	 */
	static int find(byte[] in, byte[] what, int from, int to) {
		for (int at = Math.max(from, 0); at <= to - what.length; at++) {
			if (in[at] == what[0] && Arrays.equals(in, at, at + what.length, what, 0, what.length)) {
				return at;
			}
		}
		return -1;
	}

}
