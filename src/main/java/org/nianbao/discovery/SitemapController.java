package org.nianbao.discovery;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.nianbao.organization.OrganizationEntry;
import org.nianbao.organization.Organizations;
import org.nianbao.publication.PublicRecord;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.ReportFilter;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which pages there are, for search engines: an index, one part for the pages that stand
 * always and those of organizations, and parts for the reports.
 */
@RestController
class SitemapController {

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	/** A part may have 50,000 addresses; the pages that stand always need some. */
	private static final int PART = 49_000;

	private static final List<String> ALWAYS = List.of("/", "/reports", "/organizations", "/statistics", "/compare",
			"/checks", "/verify", "/api");

	private final PublicRecord published;

	private final Organizations organizations;

	private final PublicAddress portal;

	SitemapController(PublicRecord published, Organizations organizations, PublicAddress portal) {
		this.published = published;
		this.organizations = organizations;
		this.portal = portal;
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<byte[]> index(HttpServletRequest request) {
		int parts = (int) ((this.published.current(ReportFilter.all(), 1, 1).getTotalElements() + PART - 1) / PART);
		Stream<String> addresses = Stream.concat(Stream.of("/sitemap/pages.xml"),
				IntStream.rangeClosed(1, parts).mapToObj((part) -> "/sitemap/reports-" + part + ".xml"));
		return answer("sitemapindex", "sitemap", this.portal.of(request),
				addresses.map((address) -> new Place(address, null)).toList());
	}

	@GetMapping("/sitemap/pages.xml")
	ResponseEntity<byte[]> pages(HttpServletRequest request) {
		Stream<String> organizations = this.organizations.findEntries(PageRequest.of(0, PART))
			.stream()
			.map(OrganizationEntry::code)
			.map((code) -> "/reports/" + code);
		return answer("urlset", "url", this.portal.of(request),
				Stream.concat(ALWAYS.stream(), organizations).map((address) -> new Place(address, null)).toList());
	}

	@GetMapping("/sitemap/reports-{part:[1-9]\\d{0,3}}.xml")
	ResponseEntity<byte[]> reports(@PathVariable int part, HttpServletRequest request) {
		Page<PublishedReport> reports = this.published.current(ReportFilter.all(), part, PART);
		if (!reports.hasContent()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return answer("urlset", "url", this.portal.of(request), reports.stream().map(Place::of).toList());
	}

	private static ResponseEntity<byte[]> answer(String root, String each, String portal, List<Place> places) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(Xml.document(root, NAMESPACE, (xml) -> {
			for (Place place : places) {
				xml.element(each, (one) -> place.write(portal, one));
			}
		}));
	}

}
