package org.nianbao.opendata;

import jakarta.servlet.http.HttpServletRequest;
import org.nianbao.discovery.CatalogAddress;
import org.nianbao.discovery.DataLicence;
import org.nianbao.discovery.PublicAddress;
import org.nianbao.discovery.Publishers;
import org.nianbao.publication.PublicRecord;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The catalogue of the data, for portals that gather such catalogues.
 */
@RestController
class CatalogController {

	private static final MediaType JSON_LD = MediaType.valueOf("application/ld+json");

	private final PublicRecord published;

	private final Publishers publishers;

	private final PublicAddress portal;

	private final DataLicence licence;

	private final Answer answer;

	CatalogController(PublicRecord published, Publishers publishers, PublicAddress portal, DataLicence licence,
			Answer answer) {
		this.published = published;
		this.publishers = publishers;
		this.portal = portal;
		this.licence = licence;
		this.answer = answer;
	}

	@GetMapping(CatalogAddress.FILE)
	ResponseEntity<byte[]> catalog(HttpServletRequest request) {
		Catalog catalog = new Catalog(this.portal.of(request), this.licence, this.publishers.all(),
				this.published.years());
		return this.answer.one(catalog.json(), JSON_LD);
	}

}
