package org.nianbao.takeaway;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a site is to stand, as a person typed it.
 */
final class SiteAddress {

	private static final int LONGEST = 200;

	private SiteAddress() {
	}

	/**
	 * The address without a slash at its end, empty if nothing was typed.
	 */
	static String of(String typed) {
		return typed.strip().replaceAll("/+$", "");
	}

	/**
	 * What is wrong with what was typed, and what to do, in Chinese.
	 */
	static Optional<String> problem(String typed) {
		String address = of(typed);
		return (address.isEmpty() || isAddress(address)) ? Optional.empty() : Optional
			.of("请写完整的网址，例如 https://www.example.gov.cn/nianbao，不带“?”和“#”，最多 " + LONGEST + " 个字符；还不知道网址时请留空");
	}

	private static boolean isAddress(String address) {
		try {
			URI uri = new URI(address);
			return address.length() <= LONGEST && address.matches("https?://.*") && uri.getHost() != null
					&& uri.getUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
