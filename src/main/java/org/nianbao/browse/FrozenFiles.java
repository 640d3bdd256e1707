package org.nianbao.browse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.nianbao.document.SavedAs;
import org.nianbao.publication.Format;
import org.nianbao.publication.PublishedFile;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.Revisions;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
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
	 * A file of a revision, to be saved under the report's title; also a part of it, for
	 * who has the rest already.
	 * @param ending which file, by its ending
	 * @param number the number of the revision that the address names, 0 if it names none
	 * @param ifRange the hash of the file of which the caller has a part, {@code null} if
	 * they name none
	 * @param headers what the answer says besides
	 * @throws NotPublished if there is no file of this ending
	 */
	ResponseEntity<?> download(PublishedReport report, String ending, int number, @Nullable String ifRange,
			HttpHeaders headers) {
		PublishedFile file = Arrays.stream(Format.values())
			.filter((format) -> format != Format.PAGE && format.ending().equals(ending))
			.findFirst()
			.map((format) -> file(report, format))
			.orElseThrow(() -> new NotPublished(report.organizationCode(), report.year()));
		boolean inParts = ifRange == null || ifRange.equals('"' + file.sha256() + '"');
		return ResponseEntity.ok()
			.headers(headers)
			.contentType(file.format().mediaType())
			.cacheControl(CacheControl.noCache())
			.eTag(file.sha256())
			.header(HttpHeaders.CONTENT_DISPOSITION, savedAs(report, ending, number))
			.body(inParts ? new ByteArrayResource(file.bytes()) : file.bytes());
	}

	private static String savedAs(PublishedReport report, String ending, int number) {
		String plain = report.organizationCode() + "-" + report.year();
		return (number == 0) ? SavedAs.attachment(report.title() + "." + ending, plain + "." + ending) : SavedAs
			.attachment(report.title() + "（第" + number + "版）." + ending, plain + "-" + number + "." + ending);
	}

	private PublishedFile file(PublishedReport report, Format format) {
		return this.revisions.file(report.id(), format)
			.orElseThrow(() -> new NotPublished(report.organizationCode(), report.year()));
	}

}
