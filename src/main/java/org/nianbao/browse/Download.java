package org.nianbao.browse;

import java.util.Locale;

import org.nianbao.publication.FileLine;
import org.nianbao.publication.PublishedReport;

/**
 * A file of a report as its page offers it.
 *
 * @param label what it is
 * @param href where it is
 * @param size how large it is
 * @param sha256 by what its bytes can be checked
 */
record Download(String label, String href, String size, String sha256) {

	private static final int KILOBYTE = 1024;

	static Download of(PublishedReport report, FileLine file) {
		String ending = file.format().ending();
		return new Download(ending.toUpperCase(Locale.ROOT) + " 文件", report.address() + "." + ending,
				(file.size() + KILOBYTE - 1) / KILOBYTE + " KB", file.sha256());
	}

}
