package org.nianbao.discovery;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;
import org.nianbao.publication.PublishedReport;

/**
 * A page in a sitemap.
 *
 * @param address where it stands in the portal
 * @param changed when it changed last, {@code null} if nobody knows
 */
record Place(String address, @Nullable String changed) {

	static Place of(PublishedReport report) {
		return new Place(report.address(), report.publishedAt().toString());
	}

	void write(String portal, Xml xml) throws XMLStreamException {
		xml.text("loc", portal + this.address);
		if (this.changed != null) {
			xml.text("lastmod", this.changed);
		}
	}

}
