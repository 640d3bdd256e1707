package org.nianbao.publication;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was issued, a bounded piece at a time, for programs that read all of it.
 */
@Service
@Transactional(readOnly = true)
public class PublicRecord {

	private final PublicRecordRepository revisions;

	PublicRecord(PublicRecordRepository revisions) {
		this.revisions = revisions;
	}

	/**
	 * A page of the current reports, the newest year first, then by organization.
	 * @param page which page, from 1
	 * @param size how many reports one has at most
	 */
	public Page<PublishedReport> current(ReportFilter filter, int page, int size) {
		return this.revisions.findCurrent(filter, PageRequest.of(page - 1, size));
	}

	/**
	 * The years of which something is public now, the newest first.
	 */
	public List<PublicYear> years() {
		return this.revisions.findYears();
	}

	/**
	 * The current reports of a year by the codes of the organizations, with the hashes of
	 * what they say; empty if nothing of it is public.
	 */
	public List<FrozenReport> ofYear(int year) {
		return this.revisions.findFrozen(year);
	}

	/**
	 * What happened last, the newest first. Of a report that was taken back only that is
	 * told.
	 * @param organizationCode whose reports, empty for all
	 * @param most how many at most
	 */
	public List<Happening> newest(String organizationCode, int most) {
		return Stream
			.concat(this.revisions.findIssued(organizationCode, Limit.of(most)).stream(),
					this.revisions.findWithdrawn(organizationCode, Limit.of(most)).stream())
			.map(Happening::of)
			.sorted(Comparator.comparing(Happening::at).reversed())
			.limit(most)
			.toList();
	}

}
