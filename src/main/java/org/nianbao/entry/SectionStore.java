package org.nianbao.entry;

import org.nianbao.account.SignedIn;
import org.nianbao.report.Report;
import org.nianbao.report.Reports;
import org.nianbao.report.Saved;
import org.springframework.stereotype.Component;

/**
 * Writes what was put into the places of a section, and records what changed. What is
 * stored already is not written again, so that the record tells of nothing twice.
 */
@Component
class SectionStore {

	private final Reports reports;

	SectionStore(Reports reports) {
		this.reports = reports;
	}

	/**
	 * Stores what was put into a section.
	 * @param last who saved the section last
	 * @param confirmed whether the person says that the section is right as it stands:
	 * then it is theirs, if it was nobody's yet
	 */
	void store(Report report, SectionPlaces places, Saved last, boolean confirmed, SignedIn by) {
		String changes = places.changes();
		if (!changes.isEmpty()) {
			write(report, places, changes, by);
		}
		else if (confirmed && last.never()) {
			write(report, places, places.name() + ": 确认无误，没有改动", by);
		}
	}

	private void write(Report report, SectionPlaces places, String detail, SignedIn by) {
		places.write(this.reports.savedBy(by));
		this.reports.record(report, places.action(), by, detail);
	}

}
