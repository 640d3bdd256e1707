package org.nianbao.publication;

import java.util.List;
import java.util.Optional;

import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was issued, for everybody to read.
 */
@Service
@Transactional(readOnly = true)
public class Revisions {

	private final RevisionRepository revisions;

	private final RevisionFileRepository files;

	Revisions(RevisionRepository revisions, RevisionFileRepository files) {
		this.revisions = revisions;
		this.files = files;
	}

	/**
	 * The current revision of an organization's report of a year.
	 */
	public Optional<PublishedReport> current(String organizationCode, int year) {
		return this.revisions.findCurrent(organizationCode, year);
	}

	/**
	 * The current revision of every report, the newest year first, then by organization.
	 */
	public List<PublishedReport> allCurrent() {
		return this.revisions.findAllCurrent();
	}

	/**
	 * The current revision of every report of an organization, the newest year first.
	 */
	public List<PublishedReport> currentOf(String organizationCode) {
		return this.revisions.findCurrentOf(organizationCode);
	}

	/**
	 * The stored bytes of a revision in one format.
	 */
	public Optional<PublishedFile> file(long revisionId, Format format) {
		return this.files.find(revisionId, format).map(RevisionFile::published);
	}

	/**
	 * The files of a revision.
	 */
	public List<FileLine> files(long revisionId) {
		return this.files.lines(revisionId);
	}

	/**
	 * What a revision says.
	 */
	public Optional<ReportContent> content(long revisionId) {
		return file(revisionId, Format.JSON).map((file) -> ReportJson.read(file.bytes()));
	}

}
