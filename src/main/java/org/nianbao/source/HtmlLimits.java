package org.nianbao.source;

import org.jsoup.nodes.Document;
import org.nianbao.form.UnreadableReport;

/**
 * Refuses a page that would take more memory or time than a report does, before it is
 * parsed.
 */
final class HtmlLimits {

	/** The longest page, in characters. */
	static final int LONGEST = 16 << 20;

	/** How many tags a page may have. */
	static final int TAGS = 300_000;

	/** How many attributes a page may have, by the spaces and signs in its tags. */
	static final int ATTRIBUTES = 2_000_000;

	private HtmlLimits() {
	}

	static void check(String html) {
		int tags = 0;
		int attributes = 0;
		boolean inTag = false;
		for (int at = 0; at < html.length(); at++) {
			char character = html.charAt(at);
			if (character == '<') {
				tags++;
				inTag = true;
			}
			else if (character == '>') {
				inTag = false;
			}
			else if (inTag && (character <= ' ' || character == '/' || character == '=')) {
				attributes++;
			}
		}
		if (html.length() > LONGEST || tags > TAGS || attributes > ATTRIBUTES) {
			throw new UnreadableReport("网页太大，不会是一份年报，请在浏览器里只复制正文，粘贴到导入页");
		}
	}

	/** The parser puts what stands deeper elsewhere. */
	static void check(Document page) {
		page.traverse((node, depth) -> {
			if (depth >= HtmlReader.DEEPEST) {
				throw new UnreadableReport("网页里的内容套得太深，不会是一份年报，请在浏览器里只复制正文，粘贴到导入页");
			}
		});
	}

}
