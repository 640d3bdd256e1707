package org.nianbao.opendata;

import org.jspecify.annotations.Nullable;
import org.nianbao.api.RequestRefused;
import org.springframework.http.HttpStatus;

/**
 * Which piece of a list another system asks for.
 *
 * @param page the page, from 1
 * @param size how many members it has at most
 */
record Paging(int page, int size) {

	private static final int USUAL = 50;

	private static final int LARGEST = 200;

	/**
	 * Reads the parameters.
	 * @throws RequestRefused if they are rubbish
	 */
	static Paging of(@Nullable String page, @Nullable String size) {
		return new Paging(number("page", page, 1, 1_000_000), number("size", size, USUAL, LARGEST));
	}

	private static int number(String name, @Nullable String value, int usual, int largest) {
		if (value == null || value.isBlank()) {
			return usual;
		}
		String digits = value.strip();
		if (!digits.matches("[1-9]\\d{0,6}") || Integer.parseInt(digits) > largest) {
			throw new RequestRefused(HttpStatus.BAD_REQUEST, name + " 应是 1 到 " + largest + " 的整数");
		}
		return Integer.parseInt(digits);
	}

}
