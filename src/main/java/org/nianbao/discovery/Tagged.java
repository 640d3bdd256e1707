package org.nianbao.discovery;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/**
 * Answers that caches may keep and ask each time whether they still hold.
 */
final class Tagged {

	private Tagged() {
	}

	static ResponseEntity<byte[]> answer(MediaType type, byte[] bytes) {
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.noCache())
			.eTag(DigestUtils.md5DigestAsHex(bytes))
			.body(bytes);
	}

}
