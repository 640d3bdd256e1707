package org.nianbao.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.nianbao.api.RequestRefused;
import org.nianbao.discovery.PublicAddress;
import org.nianbao.organization.OrganizationEntry;
import org.nianbao.organization.Organizations;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who reports, for other systems.
 */
@RestController
@RequestMapping("/api/v1/organizations")
class OrganizationDataController {

	private final Organizations organizations;

	private final PublicAddress portal;

	private final Answer answer;

	OrganizationDataController(Organizations organizations, PublicAddress portal, Answer answer) {
		this.organizations = organizations;
		this.portal = portal;
		this.answer = answer;
	}

	@GetMapping
	ResponseEntity<byte[]> list(@RequestParam(required = false) @Nullable String page,
			@RequestParam(required = false) @Nullable String size, HttpServletRequest request) {
		Paging paging = Paging.of(page, size);
		Page<OrganizationEntry> found = this.organizations
			.findEntries(PageRequest.of(paging.page() - 1, paging.size()));
		String address = this.portal.of(request);
		List<?> members = found.stream().map((organization) -> json(organization, address)).toList();
		return this.answer.page("organizations", found, members, request);
	}

	@GetMapping("/{code:[\\w-]{1,32}}")
	ResponseEntity<byte[]> one(@PathVariable String code, HttpServletRequest request) {
		OrganizationEntry organization = this.organizations.findEntry(code)
			.orElseThrow(() -> new RequestRefused(HttpStatus.NOT_FOUND,
					"没有代码是 " + code + " 的机关，全部代码见 /api/v1/organizations"));
		return this.answer.one(json(organization, this.portal.of(request)));
	}

	private static Map<String, @Nullable Object> json(OrganizationEntry organization, String portal) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("code", organization.code());
		json.put("name", organization.name());
		json.put("kind", organization.kind().name());
		json.put("parent", organization.parent());
		json.put("links",
				Map.of("self", portal + "/api/v1/organizations/" + organization.code(), "page",
						portal + "/reports/" + organization.code(), "reports",
						portal + "/api/v1/reports?org=" + organization.code(), "feed",
						portal + "/reports/" + organization.code() + "/feed.atom"));
		return json;
	}

}
