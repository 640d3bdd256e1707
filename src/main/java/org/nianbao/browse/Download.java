package org.nianbao.browse;

import java.util.List;

import org.nianbao.publication.FileLine;
import org.nianbao.publication.Format;

/**
 * A file of a report as its page offers it.
 *
 * @param format which it is
 * @param href where it is
 * @param size how large it is
 * @param sha256 by what its bytes can be checked
 */
record Download(Format format, String href, String size, String sha256) {

	private static final int KILOBYTE = 1024;

	/**
	 * What the page at an address offers.
	 * @param address the address of the page, to which the files add their endings
	 */
	static List<Download> of(String address, List<FileLine> files) {
		return files.stream().filter((file) -> file.format() != Format.PAGE).map((file) -> of(address, file)).toList();
	}

	private static Download of(String address, FileLine file) {
		String ending = file.format().ending();
		return new Download(file.format(), address + "." + ending, (file.size() + KILOBYTE - 1) / KILOBYTE + " KB",
				file.sha256());
	}

}
