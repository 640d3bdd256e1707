package org.nianbao.takeaway;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes a page of the site out of a page of the portal: links lead from file to file,
 * what leads nowhere is no link any more, and nothing is left that needs a portal or a
 * script.
 */
final class Rewriting {

	/** Where the words of a search are sent. */
	static final String SEARCH = "search.html";

	/**
	 * What needs a portal or a script, and what says under which address the portal has a
	 * page.
	 */
	private static final String LEFT_BEHIND = "script, noscript, meta[http-equiv], link[rel=search], link[rel=canonical], link[hreflang], meta[property=og:url]";

	private static final List<String> ADDRESSES = List.of("href", "src");

	private final Links links;

	private final Known known;

	private final String footer;

	/**
	 * Rewrites pages.
	 * @param footer what each page says at its end, as HTML
	 */
	Rewriting(Links links, Known known, String footer) {
		this.links = links;
		this.known = known;
		this.footer = footer;
	}

	/**
	 * A page of the site.
	 * @param address where it stands at the portal
	 * @param file how it is named in the site
	 * @param html what the portal gave out
	 */
	Document page(String address, String file, byte[] html) {
		Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
		page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
		page.select(LEFT_BEHIND).remove();
		page.select("form").forEach((form) -> ask(form, address, file));
		List<Element> pointers = page.select(".site-footer p:has(a)");
		for (String attribute : ADDRESSES) {
			page.select("[" + attribute + "]").forEach((element) -> lead(element, attribute, address, file));
		}
		pointers.stream().filter((pointer) -> pointer.select("a").isEmpty()).forEach(Element::remove);
		page.select(".site-footer__inner").append(this.footer);
		page.select(".site-header .site-nav > ul")
			.append("<li><a href=\"" + FileName.relative(file, SEARCH) + "\">查找</a></li>");
		return page;
	}

	/**
	 * A page as bytes.
	 */
	static byte[] bytes(Document page) {
		return page.outerHtml().getBytes(StandardCharsets.UTF_8);
	}

	private void ask(Element form, String address, String file) {
		Link link = this.links.read(form.attr("action"), address);
		boolean asks = link != null && !"post".equalsIgnoreCase(form.attr("method"));
		String portal = asks ? this.links.atThePortal(link) : null;
		if (portal != null) {
			form.attr("action", portal);
			return;
		}
		if (!asks || !link.path().equals("/reports")) {
			form.select("input, button, select, textarea, label").remove();
			leaveText(form);
			return;
		}
		form.attr("action", FileName.relative(file, SEARCH));
		form.select("input[type=hidden]").remove();
		for (Element other : form.select("[name]:not([name=q]):not([name=year]):not([name=org])")) {
			Element field = other.closest(".field");
			((field != null) ? field : other).remove();
		}
	}

	private static void leaveText(Element form) {
		if (form.hasText()) {
			form.unwrap();
		}
		else {
			form.remove();
		}
	}

	private void lead(Element element, String attribute, String address, String file) {
		String href = element.attr(attribute);
		Link link = href.startsWith("#") ? null : this.links.read(href, address);
		if (link == null) {
			return;
		}
		String to = target(link, file);
		if (to == null || (link.sorted() && element.closest("thead") != null)) {
			noLink(element);
		}
		else {
			element.attr(attribute, to);
		}
	}

	private @Nullable String target(Link link, String file) {
		String to = this.links.wanted(link) ? this.known.file(link.address()) : null;
		return (to != null) ? FileName.relative(file, to) + link.fragment() : this.links.atThePortal(link);
	}

	/** Of a way of the navigation nothing is left, of a link in a text its words. */
	private static void noLink(Element element) {
		Element item = element.closest("nav li");
		if (!element.nameIs("a")) {
			element.remove();
		}
		else if (item != null && item.text().equals(element.text())) {
			item.remove();
		}
		else {
			element.unwrap();
		}
	}

}
