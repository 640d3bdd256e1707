package org.nianbao.bundle;

import java.util.regex.Pattern;

import org.nianbao.publication.PublishedReport;

/**
 * How the files of a report are called in a bundle, such as
 * {@code 640422 西吉县人民政府/2020年/640422-2020-全县-第2版.pdf}. Every system can unpack them,
 * whatever an organization is called.
 */
final class EntryNames {

	private static final int LONGEST = 60;

	/** What a file system may refuse, or a person not see. */
	private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");

	private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");

	private EntryNames() {
	}

	/**
	 * The name of a file of a revision.
	 * @param behind what follows the revision's number, such as {@code .pdf}
	 */
	static String of(PublishedReport revision, String behind) {
		String code = safe(revision.organizationCode());
		return safe(code + " " + revision.organizationName()) + "/" + revision.year() + "年/" + code + "-"
				+ revision.year() + "-" + revision.scope().label() + "-第" + revision.number() + "版" + behind;
	}

	private static String safe(String name) {
		String clean = REFUSED.matcher(name).replaceAll("_");
		int end = clean.offsetByCodePoints(0, Math.min(LONGEST, clean.codePointCount(0, clean.length())));
		return ENDS.matcher(clean.substring(0, end)).replaceAll("");
	}

}
