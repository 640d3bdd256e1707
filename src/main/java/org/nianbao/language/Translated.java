package org.nianbao.language;

import java.util.List;

/**
 * Which addresses are pages that can be read in every language: all but those of people
 * who sign in, of programs, and of files.
 */
final class Translated {

	private static final List<String> CHINESE_ONLY = List.of("/desk", "/admin", "/audit", "/sign-in", "/sign-out",
			"/first-administrator", "/actuator", "/api");

	private Translated() {
	}

	/**
	 * Whether a page can be read in every language.
	 * @param path its address within the portal, without a query
	 */
	static boolean covers(String path) {
		return path.indexOf('.', path.lastIndexOf('/') + 1) < 0
				&& CHINESE_ONLY.stream().noneMatch((area) -> path.equals(area) || path.startsWith(area + "/"));
	}

}
