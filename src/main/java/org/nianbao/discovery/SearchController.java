package org.nianbao.discovery;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What robots may read, and how a browser searches the reports.
 */
@RestController
class SearchController {

	private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

	private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

	private static final MediaType OPEN_SEARCH = new MediaType("application", "opensearchdescription+xml",
			StandardCharsets.UTF_8);

	private final PublicAddress portal;

	SearchController(PublicAddress portal) {
		this.portal = portal;
	}

	@GetMapping("/robots.txt")
	ResponseEntity<byte[]> robots(HttpServletRequest request) {
		String home = request.getContextPath();
		String text = String.join("\n", "User-agent: *", "Disallow: " + home + "/desk", "Disallow: " + home + "/admin",
				"Disallow: " + home + "/audit", "Disallow: " + home + "/sign-in", "Allow: " + home + "/", "",
				"Sitemap: " + this.portal.of(request) + "/sitemap.xml", "");
		return ResponseEntity.ok().contentType(TEXT).body(text.getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping("/opensearch.xml")
	ResponseEntity<byte[]> search(HttpServletRequest request) {
		String address = this.portal.of(request);
		return ResponseEntity.ok()
			.contentType(OPEN_SEARCH)
			.body(Xml.document("OpenSearchDescription", NAMESPACE, (xml) -> {
				xml.text("ShortName", "年报");
				xml.text("Description", "搜索政府信息公开年度报告");
				xml.text("Language", "zh-CN");
				xml.text("InputEncoding", "UTF-8");
				xml.empty("Url", "type", "text/html", "template", address + "/reports?q={searchTerms}");
			}));
	}

}
