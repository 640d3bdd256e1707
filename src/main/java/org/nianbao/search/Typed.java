package org.nianbao.search;

import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a public field.
 */
public final class Typed {

	private Typed() {
	}

	/**
	 * It without what no text has, of which the beginning is kept.
	 * @param longest how much, in characters; no character is cut apart
	 */
	public static String clean(@Nullable String typed, int longest) {
		String clean = (typed != null) ? typed.replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\n\t]]", "").strip() : "";
		int end = Math.min(clean.length(), longest);
		return clean.substring(0, (end > 0 && Character.isHighSurrogate(clean.charAt(end - 1))) ? end - 1 : end);
	}

}
