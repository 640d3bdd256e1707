package org.nianbao.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.nianbao.document.VerificationCode;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;
import org.nianbao.form.Scope;
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
	 * The current revision of an organization's report of a year, unless it was taken
	 * back.
	 */
	public Optional<PublishedReport> current(String organizationCode, int year) {
		return this.revisions.findCurrent(organizationCode, year);
	}

	/**
	 * Every revision ever issued of an organization's report of a year, the latest first;
	 * what was taken back takes those before it along.
	 */
	public List<RevisionLine> history(String organizationCode, int year) {
		return lines(this.revisions.findHistory(organizationCode, year));
	}

	/**
	 * Every revision ever issued of a report, the latest first; what was taken back takes
	 * those before it along.
	 * @param reportId the key of the report
	 */
	public List<RevisionLine> history(long reportId) {
		return lines(this.revisions.findHistory(reportId));
	}

	/**
	 * The latest revision of every report that was ever issued, taken back or not, by the
	 * keys of the reports.
	 */
	public Map<Long, PublishedReport> latest() {
		return this.revisions.findLatest()
			.stream()
			.collect(Collectors.toMap(LatestRevision::reportId, LatestRevision::revision));
	}

	private static List<RevisionLine> lines(List<RevisionRow> rows) {
		List<RevisionLine> lines = new ArrayList<>();
		Withdrawn withdrawn = null;
		for (RevisionRow row : rows) {
			withdrawn = (row.withdrawn() != null) ? row.withdrawn() : withdrawn;
			int latest = lines.isEmpty() ? row.report().number() : lines.get(0).latest();
			lines.add(new RevisionLine(row.report(), latest, row.reason(), row.changes(), withdrawn));
		}
		return lines;
	}

	/**
	 * The current revision of every report of an organization, the newest year first.
	 */
	public List<PublishedReport> currentOf(String organizationCode) {
		return this.revisions.findCurrentOf(organizationCode);
	}

	/**
	 * The current revision of the reports of a year of some organizations, by their
	 * codes.
	 */
	public List<PublishedReport> currentOf(Collection<String> organizationCodes, int year) {
		return this.revisions.findCurrentOf(organizationCodes, year);
	}

	/**
	 * The stored bytes of a revision in one format.
	 */
	public Optional<PublishedFile> file(long revisionId, Format format) {
		return this.files.find(revisionId, format).map(RevisionFile::published);
	}

	/**
	 * The stored bytes of some revisions in one format, by their keys; all of them are in
	 * memory at once.
	 */
	public Map<Long, byte[]> bytes(Collection<Long> revisionIds, Format format) {
		return this.files.bytes(revisionIds, format)
			.stream()
			.collect(Collectors.toMap(FileBytes::revisionId, FileBytes::bytes));
	}

	/**
	 * The files of a revision.
	 */
	public List<FileLine> files(long revisionId) {
		return this.files.lines(List.of(revisionId));
	}

	/**
	 * The files of several revisions, by their keys.
	 */
	public Map<Long, List<FileLine>> files(Collection<Long> revisionIds) {
		return this.files.lines(revisionIds).stream().collect(Collectors.groupingBy(FileLine::revisionId));
	}

	/**
	 * The file that was issued with these bytes.
	 * @param sha256 their SHA-256 in hexadecimal
	 */
	public Optional<IssuedFile> issued(String sha256) {
		return this.files.findByHash(sha256).map(this::issued);
	}

	/**
	 * The JSON report of a code that is printed on a report.
	 */
	public Optional<IssuedFile> issued(VerificationCode code) {
		return this.files.findJsonByHash(code.digits()).map(this::issued);
	}

	/**
	 * The JSON report of a revision.
	 */
	public Optional<IssuedFile> issued(String organizationCode, int year, Scope scope, int number) {
		return this.revisions.find(organizationCode, year, scope, number)
			.flatMap((revision) -> files(revision.published().id()).stream()
				.filter((file) -> file.format() == Format.JSON)
				.findFirst())
			.map(this::issued);
	}

	private IssuedFile issued(FileLine file) {
		RevisionLine line = lines(this.revisions.findSiblings(file.revisionId())).stream()
			.filter((one) -> one.report().id() == file.revisionId())
			.findFirst()
			.orElseThrow();
		PublishedReport report = line.report();
		boolean addressed = history(report.organizationCode(), report.year()).stream()
			.anyMatch((one) -> one.report().id() == report.id());
		return new IssuedFile(line, file, addressed);
	}

	/**
	 * How much was issued, taken back or not.
	 */
	public Extent extent() {
		return this.files.extent();
	}

	/**
	 * What a revision says.
	 */
	public Optional<ReportContent> content(long revisionId) {
		return file(revisionId, Format.JSON).map((file) -> ReportJson.read(file.bytes()));
	}

}
