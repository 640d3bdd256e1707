package org.nianbao.api;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The description of what other systems can ask for.
 */
@RestController
class OpenApiController {

	private final byte[] description = OpenApi.describe();

	private final String tag = '"' + DigestUtils.md5DigestAsHex(this.description) + '"';

	@GetMapping("/api/v1/openapi.json")
	ResponseEntity<byte[]> describe() {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.cacheControl(CacheControl.noCache())
			.eTag(this.tag)
			.body(this.description);
	}

}
