package org.nianbao.takeaway;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Under which name an address of the portal lies in the site: such that any web server
 * finds it without being told how, and that it can be opened from a disk.
 */
final class FileName {

	private static final Pattern FILE = Pattern
		.compile("(.*)(\\.(?:css|svg|png|ico|woff2?|pdf|docx|xlsx|csv|json|atom|xml|txt))");

	private FileName() {
	}

	/**
	 * The name, such as {@code reports/640422/2019/index.html},
	 * {@code reports/index-page-2-year-2019.html} or {@code reports/640422/2019.pdf}.
	 * @param address as {@link Link#address} has it
	 */
	static String of(String address) {
		int mark = address.indexOf('?');
		String path = address.substring(1, (mark < 0) ? address.length() : mark);
		String asked = (mark < 0) ? "" : "-" + address.substring(mark + 1).replaceAll("[=&]", "-");
		Matcher file = FILE.matcher(path);
		if (file.matches()) {
			return file.group(1) + asked + file.group(2);
		}
		return path + ((path.isEmpty() || path.endsWith("/")) ? "" : "/") + "index" + asked + ".html";
	}

	/**
	 * How one file is named from another.
	 * @param from the name of the file that has the link
	 * @param to the name of the file that is linked to
	 */
	static String relative(String from, String to) {
		int same = 0;
		for (int i = 0; i < Math.min(from.length(), to.length()) && from.charAt(i) == to.charAt(i); i++) {
			same = (from.charAt(i) == '/') ? i + 1 : same;
		}
		long up = from.substring(same).chars().filter((character) -> character == '/').count();
		return "../".repeat((int) up) + to.substring(same);
	}

}
