package org.nianbao.api;

import java.util.Map;
import java.util.stream.Collectors;

import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The description of what other systems can ask for, and of the reports that they read.
 */
@RestController
@RequestMapping("/api/v1")
class OpenApiController {

	private static final MediaType SCHEMA = MediaType.valueOf("application/schema+json");

	private final byte[] description;

	private final Map<String, byte[]> schemas = Editions.all()
		.stream()
		.collect(Collectors.toMap(Edition::id, OpenApi::schema));

	OpenApiController(ApiDescription description) {
		this.description = OpenApi.bytes(description.document());
	}

	@GetMapping("/openapi.json")
	ResponseEntity<byte[]> describe() {
		return tagged(this.description, MediaType.APPLICATION_JSON);
	}

	@GetMapping("/schema/report-{edition:\\d{4}}.json")
	ResponseEntity<byte[]> schema(@PathVariable String edition) {
		byte[] schema = this.schemas.get(edition);
		if (schema == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return tagged(schema, SCHEMA);
	}

	private static ResponseEntity<byte[]> tagged(byte[] document, MediaType type) {
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.noCache())
			.eTag(DigestUtils.md5DigestAsHex(document))
			.body(document);
	}

}
