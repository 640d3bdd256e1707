package org.nianbao.takeaway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.nianbao.takeaway.OwnPortal.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A walk through the portal from page to page, so that the site has everything that the
 * public can reach, whatever the portal learns to show. Files go into the archive at
 * once, pages wait on disk until all links are known.
 */
final class Walk {

	private static final Logger log = LoggerFactory.getLogger(Walk.class);

	/** The JSON report of a revision that is current. */
	private static final Pattern CURRENT = Pattern.compile("/reports/[\\w-]+/\\d{4}\\.json");

	private static final int SERVER_ERROR = 500;

	private final OwnPortal portal;

	private final Workshop shop;

	Walk(OwnPortal portal, Workshop shop) {
		this.portal = portal;
		this.shop = shop;
	}

	/**
	 * Walks on until nothing new is met.
	 * @param begin the addresses to begin at
	 * @return whether it came to its end
	 */
	boolean from(Collection<String> begin, Progress progress) throws IOException {
		begin.forEach(this.shop.known()::meet);
		String address = this.shop.known().next();
		while (address != null && progress.step(this.shop.steps())) {
			take(address);
			address = this.shop.known().next();
		}
		return address == null;
	}

	/** What went wrong once may have been passing. */
	private void take(String address) throws IOException {
		Answer answer = this.portal.ask(address);
		take(address, (answer.status() < SERVER_ERROR) ? answer : this.portal.ask(address));
	}

	private void take(String address, Answer answer) throws IOException {
		if (answer.page() || answer.feed()) {
			this.shop.pages().add(address, answer.body());
			this.shop.known().there(address);
			if (answer.page()) {
				read(address, answer.body());
			}
		}
		else if (answer.file()) {
			keep(address, answer.body());
		}
		else if (answer.location() != null) {
			follow(address, answer.location());
		}
		else {
			log.warn("{} answers {} and is left out of the site", address, answer.status());
			this.shop.contents().leaveOut(address, "门户答复 " + answer.status());
		}
	}

	private void keep(String address, byte[] bytes) throws IOException {
		this.shop.contents().add(FileName.of(address), bytes, address);
		this.shop.known().there(address);
		Matcher current = CURRENT.matcher(address);
		if (current.matches()) {
			this.shop.search().add(bytes);
		}
	}

	/**
	 * Meets what a page links to.
	 */
	void read(String address, byte[] html) {
		Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
		page.select("[href]").forEach((element) -> meet(element.attr("href"), address));
		page.select("[src]").forEach((element) -> meet(element.attr("src"), address));
	}

	private void meet(String href, String from) {
		Link link = href.startsWith("#") ? null : this.shop.links().read(href, from);
		if (link != null && this.shop.links().wanted(link)) {
			this.shop.known().meet(link.address());
		}
	}

	private void follow(String address, String location) {
		Link link = this.shop.links().read(location, address);
		if (link != null && this.shop.links().wanted(link)) {
			this.shop.known().moved(address, link.address());
			this.shop.known().meet(link.address());
		}
	}

}
