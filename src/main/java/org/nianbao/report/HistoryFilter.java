package org.nianbao.report;

import org.nianbao.form.Edition;

/**
 * Which part of a report's record is read.
 *
 * @param place a cell or narrative, empty for any
 * @param section a table's id or a narrative's name, empty for any
 */
record HistoryFilter(String place, String section) {

	static HistoryFilter of(String place, String section, Edition edition) {
		return new HistoryFilter(Places.known(edition, place) ? place : "",
				Places.known(edition, section) ? section : "");
	}

	/**
	 * Whether everything is read.
	 */
	public boolean all() {
		return this.place.isEmpty() && this.section.isEmpty();
	}

	boolean takes(String spokenOf) {
		if (!this.place.isEmpty()) {
			return this.place.equals(spokenOf);
		}
		return spokenOf.equals(this.section) || spokenOf.startsWith(this.section + "/");
	}

}
