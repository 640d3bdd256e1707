package org.nianbao.discovery;

import java.time.Instant;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.nianbao.publication.Happening;

/**
 * An Atom feed (RFC 4287). An entry keeps its id for good, as long as the portal keeps
 * its address.
 *
 * @param portal the portal's address
 * @param address where the feed stands in the portal
 * @param page which page it belongs to
 * @param title its title
 * @param happenings what it tells, the newest first
 */
record AtomFeed(String portal, String address, String page, String title, List<Happening> happenings) {

	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

	byte[] xml() {
		return Xml.document("feed", NAMESPACE, (feed) -> {
			feed.text("id", this.portal + this.address);
			feed.text("title", this.title);
			feed.text("updated", updated().toString());
			feed.empty("link", "rel", "self", "type", "application/atom+xml", "href", this.portal + this.address);
			feed.empty("link", "rel", "alternate", "type", "text/html", "href", this.portal + this.page);
			for (Happening happening : this.happenings) {
				feed.element("entry", (entry) -> write(happening, entry));
			}
		});
	}

	private Instant updated() {
		return this.happenings.isEmpty() ? Instant.EPOCH : this.happenings.get(0).at();
	}

	private void write(Happening happening, Xml entry) throws XMLStreamException {
		String revision = this.portal + happening.report().address() + "/revisions/" + happening.report().number();
		entry.text("id", (happening.withdrawn() != null) ? revision + "#withdrawn" : revision);
		entry.text("title", kind(happening) + happening.report().title());
		entry.text("updated", happening.at().toString());
		entry.text("published", happening.at().toString());
		entry.element("author", (author) -> author.text("name", happening.report().organizationName()));
		entry.empty("link", "rel", "alternate", "type", "text/html", "href", this.portal + happening.address());
		entry.text("summary", happening.words());
	}

	private static String kind(Happening happening) {
		if (happening.withdrawn() != null) {
			return "撤回：";
		}
		return (happening.reason() != null) ? "更正：" : "";
	}

}
