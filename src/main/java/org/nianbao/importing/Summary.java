package org.nianbao.importing;

import org.jspecify.annotations.Nullable;

/**
 * What was read in a file, for a list.
 *
 * @param state where the file stands since
 * @param words why it cannot be read, empty if it can
 * @param organization who reports, as far as it is known
 * @param year the report year, {@code null} if it is not known
 * @param edition the edition of the form, empty if nothing was read
 * @param oddities how much was not read as it stands
 * @param questions how much of it a person has to decide
 * @param errors how many errors the checks find
 * @param reportId the report that was made of the same file before, {@code null} if none
 * was
 */
record Summary(ImportState state, String words, String organization, @Nullable Integer year, String edition,
		int oddities, int questions, int errors, @Nullable Long reportId) {

	static Summary unreadable(String words) {
		return new Summary(ImportState.UNREADABLE, words, "", null, "", 0, 0, 0, null);
	}

	static Summary known(long reportId) {
		return new Summary(ImportState.KNOWN, "", "", null, "", 0, 0, 0, reportId);
	}

}
