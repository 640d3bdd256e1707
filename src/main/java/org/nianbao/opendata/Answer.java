package org.nianbao.opendata;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.nianbao.discovery.PublicAddress;
import org.springframework.data.domain.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers in JSON that caches may keep and ask each time whether they still hold.
 */
@Component
class Answer {

	private static final JsonMapper MAPPER = new JsonMapper();

	/** The parameters that lead from page to page; whatever else was sent is left out. */
	private static final List<String> KEPT = List.of("year", "org", "edition", "scope", "updatedSince", "size");

	private static final int LONGEST = 50;

	private final PublicAddress portal;

	Answer(PublicAddress portal) {
		this.portal = portal;
	}

	/**
	 * One thing.
	 */
	ResponseEntity<byte[]> one(Map<String, @Nullable Object> json) {
		return answer(new HttpHeaders(), json, MediaType.APPLICATION_JSON);
	}

	/**
	 * One thing in a kind of JSON.
	 */
	ResponseEntity<byte[]> one(Map<String, ?> json, MediaType type) {
		return answer(new HttpHeaders(), json, type);
	}

	/**
	 * A piece of a list, with the way to the others.
	 * @param name what the members are called
	 */
	ResponseEntity<byte[]> page(String name, Page<?> page, List<?> members, HttpServletRequest request) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("page", page.getNumber() + 1);
		json.put("size", page.getSize());
		json.put("pages", page.getTotalPages());
		json.put("total", page.getTotalElements());
		json.put(name, members);
		HttpHeaders headers = new HttpHeaders();
		int last = Math.max(1, page.getTotalPages());
		link(headers, request, 1, "first");
		if (page.hasPrevious()) {
			link(headers, request, Math.min(page.getNumber(), last), "prev");
		}
		if (page.hasNext()) {
			link(headers, request, page.getNumber() + 2, "next");
		}
		link(headers, request, last, "last");
		return answer(headers, json, MediaType.APPLICATION_JSON);
	}

	private void link(HttpHeaders headers, HttpServletRequest request, int page, String relation) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		UriComponentsBuilder address = UriComponentsBuilder.fromUriString(this.portal.of(request) + path);
		KEPT.forEach((name) -> {
			String value = request.getParameter(name);
			if (value != null && value.length() <= LONGEST) {
				address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
			}
		});
		address.queryParam("page", page);
		headers.add(HttpHeaders.LINK, "<" + address.build(true).toUriString() + ">; rel=\"" + relation + "\"");
	}

	private static ResponseEntity<byte[]> answer(HttpHeaders headers, Map<String, ?> json, MediaType type) {
		byte[] bytes = MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
		return ResponseEntity.ok()
			.headers(headers)
			.contentType(type)
			.cacheControl(CacheControl.noCache())
			.eTag(DigestUtils.md5DigestAsHex(bytes))
			.body(bytes);
	}

}
