package org.nianbao.comparison;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.organization.Organization;
import org.nianbao.organization.Organizations;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.RevisionLine;
import org.nianbao.publication.Revisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the reports that are to be compared.
 */
@Service
@Transactional(readOnly = true)
class Choosing {

	private final Revisions revisions;

	private final Organizations organizations;

	Choosing(Revisions revisions, Organizations organizations) {
		this.revisions = revisions;
		this.organizations = organizations;
	}

	/**
	 * The reports that are named, as they stand now.
	 */
	Chosen chosen(List<Key> keys) {
		List<Side> sides = new ArrayList<>();
		List<Chosen.Missing> missing = new ArrayList<>();
		for (Key key : keys) {
			List<RevisionLine> history = this.revisions.history(key.organizationCode(), key.year());
			if (history.isEmpty() || history.get(0).withdrawn() != null) {
				missing.add(new Chosen.Missing(key, history.isEmpty() ? null : history.get(0).withdrawn()));
			}
			else {
				PublishedReport report = history.get(0).report();
				sides.add(new Side(report, this.revisions.content(report.id()).orElseThrow()));
			}
		}
		return new Chosen(sides, missing);
	}

	/**
	 * The other years of the organizations whose reports are chosen, the newest first.
	 */
	List<PublishedReport> otherYears(Chosen chosen) {
		return chosen.sides()
			.stream()
			.map((side) -> side.report().organizationCode())
			.distinct()
			.flatMap((code) -> this.revisions.currentOf(code).stream())
			.filter((report) -> !chosen.keys().contains(Key.of(report)))
			.toList();
	}

	/**
	 * The reports of a year of the organizations that somebody means, without those that
	 * are chosen already.
	 * @param typed a code or a part of a name
	 */
	List<PublishedReport> meant(String typed, int year, Chosen chosen) {
		List<String> codes = this.organizations.findByCode(typed)
			.map(List::of)
			.orElseGet(() -> this.organizations.findTop100ByNameContainingOrderByCode(typed))
			.stream()
			.map(Organization::getCode)
			.toList();
		return this.revisions.currentOf(codes, year)
			.stream()
			.filter((report) -> !chosen.keys().contains(Key.of(report)))
			.toList();
	}

}
