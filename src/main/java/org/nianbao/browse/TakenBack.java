package org.nianbao.browse;

import java.util.List;

import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.RevisionLine;
import org.nianbao.publication.Withdrawn;

/**
 * What stood at an address was taken back from the public.
 */
class TakenBack extends RuntimeException {

	private final transient PublishedReport report;

	private final transient Withdrawn withdrawn;

	TakenBack(PublishedReport report, Withdrawn withdrawn) {
		super("taken back: " + report.address());
		this.report = report;
		this.withdrawn = withdrawn;
	}

	/**
	 * The revisions of a report that stands.
	 * @throws NotPublished if there are none
	 * @throws TakenBack if the latest was taken back
	 */
	static List<RevisionLine> unless(List<RevisionLine> history, String org, int year) {
		if (history.isEmpty()) {
			throw new NotPublished(org, year);
		}
		unless(history.get(0));
		return history;
	}

	/**
	 * A revision that stands.
	 * @throws TakenBack if it was taken back
	 */
	static RevisionLine unless(RevisionLine line) {
		Withdrawn withdrawn = line.withdrawn();
		if (withdrawn != null) {
			throw new TakenBack(line.report(), withdrawn);
		}
		return line;
	}

	PublishedReport report() {
		return this.report;
	}

	Withdrawn withdrawn() {
		return this.withdrawn;
	}

}
