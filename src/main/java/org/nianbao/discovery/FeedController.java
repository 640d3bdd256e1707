package org.nianbao.discovery;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.nianbao.organization.OrganizationEntry;
import org.nianbao.organization.Organizations;
import org.nianbao.publication.Happening;
import org.nianbao.publication.PublicRecord;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The feeds of what was issued, corrected and taken back.
 */
@RestController
class FeedController {

	private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

	private static final int NEWEST = 50;

	private final PublicRecord published;

	private final Organizations organizations;

	private final PublicAddress portal;

	FeedController(PublicRecord published, Organizations organizations, PublicAddress portal) {
		this.published = published;
		this.organizations = organizations;
		this.portal = portal;
	}

	@GetMapping("/feed.atom")
	ResponseEntity<byte[]> everything(HttpServletRequest request) {
		return answer(new AtomFeed(this.portal.of(request), "/feed.atom", "/reports", "政府信息公开年度报告", happened("")));
	}

	@GetMapping("/reports/{org:[\\w-]+}/feed.atom")
	ResponseEntity<byte[]> organization(@PathVariable String org, HttpServletRequest request) {
		OrganizationEntry organization = this.organizations.findEntry(org)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		String address = "/reports/" + org;
		return answer(new AtomFeed(this.portal.of(request), address + "/feed.atom", address,
				organization.name() + "政府信息公开年度报告", happened(org)));
	}

	private List<Happening> happened(String organizationCode) {
		return this.published.newest(organizationCode, NEWEST);
	}

	private static ResponseEntity<byte[]> answer(AtomFeed feed) {
		return ResponseEntity.ok().contentType(ATOM).body(feed.xml());
	}

}
