package org.nianbao.appearance;

import java.util.regex.Pattern;

/**
 * Where a reader came from, if that is a page of this portal.
 */
final class WayBack {

	/** A path, and never the name of another host: {@code //…} or {@code /\…}. */
	private static final Pattern WITHIN = Pattern.compile("/(?:[\\w.~%!$&'()*+,;=:@?-][\\w.~%!$&'()*+,;=:@?/-]*)?");

	private static final int LONGEST = 500;

	private WayBack() {
	}

	/**
	 * An address within the portal.
	 * @param asked what an address or a form says
	 * @return empty if that leads anywhere else
	 */
	static String of(String asked) {
		return (asked.length() <= LONGEST && WITHIN.matcher(asked).matches()) ? asked : "";
	}

}
