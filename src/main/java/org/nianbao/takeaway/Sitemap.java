package org.nianbao.takeaway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.web.util.HtmlUtils;

/**
 * Which pages a site has, for search engines: an index and its parts, of which each may
 * have 50,000 addresses.
 */
final class Sitemap {

	private static final int PART = 50_000;

	private Sitemap() {
	}

	/**
	 * Puts it into the site.
	 * @param address where the site stands
	 * @param pages where its pages stand at the portal
	 */
	static void write(SiteContents contents, String address, List<String> pages) throws IOException {
		List<String> files = pages.stream().map(FileName::of).filter((file) -> file.endsWith(".html")).toList();
		int parts = (files.size() + PART - 1) / PART;
		for (int part = 0; part < parts; part++) {
			List<String> some = files.subList(part * PART, Math.min((part + 1) * PART, files.size()));
			contents.add(name(part), xml("urlset", "url", address, some.stream()), "");
		}
		contents.add("sitemap.xml",
				xml("sitemapindex", "sitemap", address, IntStream.range(0, parts).mapToObj(Sitemap::name)), "");
	}

	private static String name(int part) {
		return "sitemap-" + (part + 1) + ".xml";
	}

	private static byte[] xml(String root, String each, String address, Stream<String> files) {
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root
				+ " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
		files.forEach((file) -> xml.append('<' + each + "><loc>")
			.append(HtmlUtils.htmlEscape(address + "/" + file, "UTF-8"))
			.append("</loc></" + each + ">\n"));
		return xml.append("</" + root + ">\n").toString().getBytes(StandardCharsets.UTF_8);
	}

}
