package org.nianbao.opendata;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.nianbao.discovery.YearFormat;
import org.nianbao.document.Sha256;
import org.nianbao.publication.FrozenReport;
import org.nianbao.publication.PublishedReport;

/**
 * What is public of a year at a moment.
 *
 * @param year the report year
 * @param reports the current reports, by the codes of the organizations; at least one
 */
record WholeYear(int year, List<FrozenReport> reports) {

	/**
	 * By what its file in a format is told from any other: the same for the same reports
	 * in the same revisions under the same licence.
	 */
	String tag(YearFormat format, String licence) {
		MessageDigest digest = Sha256.digest();
		digest.update((format.ending() + format.version() + licence).getBytes(StandardCharsets.UTF_8));
		this.reports.forEach((frozen) -> digest
			.update((frozen.report().id() + frozen.sha256()).getBytes(StandardCharsets.US_ASCII)));
		return Sha256.of(digest);
	}

	/**
	 * The day on which the newest of the reports was issued.
	 */
	LocalDate newest() {
		return this.reports.stream()
			.map(FrozenReport::report)
			.map(PublishedReport::publishedOn)
			.max(Comparator.naturalOrder())
			.orElseThrow();
	}

}
