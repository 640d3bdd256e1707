package org.nianbao.background;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.nianbao.document.SavedAs;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A finished zip file on its way to a person, whole or from where a download broke off
 * (RFC 9110, 14). Its tag is its SHA-256.
 *
 * @param file where it lies
 * @param size its size in bytes
 * @param sha256 its SHA-256 in hexadecimal
 * @param name the name that it is saved under
 * @param plainName the name for programs that know no Chinese
 */
public record MadeDownload(Path file, long size, String sha256, String name, String plainName) {

	private static final MediaType ZIP = MediaType.valueOf("application/zip");

	/**
	 * Whether it is there.
	 */
	public boolean there() {
		return Files.isReadable(this.file);
	}

	/**
	 * The answer to a request. A part of another file than this one is no part of it: who
	 * names one gets the whole.
	 * @param range the request's {@code Range}
	 * @param ifRange the request's {@code If-Range}
	 */
	public ResponseEntity<Resource> answer(@Nullable String range, @Nullable String ifRange) {
		Resource resource = new FileSystemResource(this.file);
		if (!part(range, ifRange)) {
			return headers().contentLength(this.size).body(new InputStreamResource(resource, "the whole file"));
		}
		if (!satisfiable(String.valueOf(range), resource)) {
			return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
				.header(HttpHeaders.CONTENT_RANGE, "bytes */" + this.size)
				.build();
		}
		return headers().body(resource);
	}

	/**
	 * What a download would begin with.
	 */
	public ResponseEntity<Resource> head() {
		return headers().contentLength(this.size).build();
	}

	/**
	 * Whether a request asks for a part of this file.
	 */
	public boolean part(@Nullable String range, @Nullable String ifRange) {
		return range != null && range.startsWith("bytes=")
				&& (ifRange == null || ifRange.equals('"' + this.sha256 + '"'));
	}

	/** Of a range that cannot be satisfied Spring would send the whole file. */
	private static boolean satisfiable(String range, Resource file) {
		try {
			HttpRange.toResourceRegions(HttpRange.parseRanges(range), file);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private ResponseEntity.BodyBuilder headers() {
		return ResponseEntity.ok()
			.contentType(ZIP)
			.eTag(this.sha256)
			.header(HttpHeaders.ACCEPT_RANGES, "bytes")
			.header(HttpHeaders.CONTENT_DISPOSITION, SavedAs.attachment(this.name, this.plainName));
	}

}
