package org.nianbao.browse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.nianbao.publication.Format;
import org.nianbao.publication.PublishedFile;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.Revisions;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Serves what was frozen at publication, byte for byte.
 */
@Component
class FrozenFiles {

	private final Revisions revisions;

	FrozenFiles(Revisions revisions) {
		this.revisions = revisions;
	}

	/**
	 * The article of a revision's page.
	 */
	String article(PublishedReport report) {
		return new String(file(report, Format.PAGE).bytes(), StandardCharsets.UTF_8);
	}

	/**
	 * A file of a revision, to be saved under a name.
	 * @param ending which file, by its ending
	 * @param name the name without its ending
	 * @param headers what the answer says besides
	 * @throws NotPublished if there is no file of this ending
	 */
	ResponseEntity<byte[]> download(PublishedReport report, String ending, String name, HttpHeaders headers) {
		PublishedFile file = Arrays.stream(Format.values())
			.filter((format) -> format != Format.PAGE && format.ending().equals(ending))
			.findFirst()
			.map((format) -> file(report, format))
			.orElseThrow(() -> new NotPublished(report.organizationCode(), report.year()));
		ContentDisposition download = ContentDisposition.attachment()
			.filename(name + "." + ending, StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.headers(headers)
			.contentType(file.format().mediaType())
			.cacheControl(CacheControl.noCache())
			.eTag(file.sha256())
			.header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
			.body(file.bytes());
	}

	private PublishedFile file(PublishedReport report, Format format) {
		return this.revisions.file(report.id(), format)
			.orElseThrow(() -> new NotPublished(report.organizationCode(), report.year()));
	}

}
