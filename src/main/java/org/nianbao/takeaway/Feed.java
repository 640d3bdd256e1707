package org.nianbao.takeaway;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A feed of the site out of a feed of the portal: its links lead to the site's pages,
 * under the address where that stands.
 *
 * @param links what links mean
 * @param known which addresses are there
 * @param address where the site stands
 */
record Feed(Links links, Known known, String address) {

	private static final Pattern REVISION = Pattern.compile("/revisions/\\d+$");

	byte[] of(byte[] atom) {
		Document feed = Jsoup.parse(new String(atom, StandardCharsets.UTF_8), "", Parser.xmlParser());
		feed.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
		for (Element link : feed.select("link[href]")) {
			String file = file(link.attr("href"));
			if (file != null) {
				link.attr("href", this.address + "/" + file);
			}
			else {
				link.remove();
			}
		}
		for (Element id : feed.select("id")) {
			id.text(id.text().replace("http://" + OwnPortal.HOST, this.address));
		}
		return feed.outerHtml().getBytes(StandardCharsets.UTF_8);
	}

	/** Of a report that has only one revision, its own page shows that. */
	private @Nullable String file(String href) {
		Link link = this.links.read(href, "/");
		if (link == null) {
			return null;
		}
		String file = this.known.file(link.address());
		return (file != null) ? file : this.known.file(REVISION.matcher(link.path()).replaceFirst(""));
	}

}
