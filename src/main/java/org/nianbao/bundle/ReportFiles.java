package org.nianbao.bundle;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.account.SignedIn;
import org.nianbao.document.Sha256;
import org.nianbao.proof.Proofs;
import org.nianbao.publication.FileLine;
import org.nianbao.publication.Format;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.RevisionLine;
import org.nianbao.publication.Revisions;
import org.nianbao.publication.Withdrawn;
import org.springframework.stereotype.Component;

/**
 * Reads what a bundle holds of one report.
 */
@Component
class ReportFiles {

	private static final List<Format> FORMATS = List.of(Format.PDF, Format.JSON, Format.CSV);

	private final Revisions revisions;

	private final Proofs proofs;

	ReportFiles(Revisions revisions, Proofs proofs) {
		this.revisions = revisions;
		this.proofs = proofs;
	}

	/**
	 * Every revision of a report, the latest first.
	 */
	List<RevisionLine> revisions(Chosen report) {
		return this.revisions.history(report.reportId());
	}

	/**
	 * The files of a revision as they were published, and its PDF with the proof sheet. A
	 * format that there was not yet when it was published is not among them.
	 * @throws LeftOut if it was taken back, or a stored file is not what was published
	 */
	List<PackedFile> of(Chosen report, RevisionLine revision, SignedIn by) {
		Withdrawn withdrawn = revision.withdrawn();
		if (withdrawn != null) {
			throw new LeftOut("已于 " + withdrawn.on() + " 撤回，公告：" + withdrawn.notice());
		}
		PublishedReport published = revision.report();
		List<PackedFile> files = new ArrayList<>();
		files.add(new PackedFile(EntryNames.of(published, "（附核对单）.pdf"), "PDF（附核对单，打包时生成）",
				this.proofs.pdf(report.reportId(), published.number(), by)));
		this.revisions.files(published.id())
			.stream()
			.filter((file) -> FORMATS.contains(file.format()))
			.map((file) -> packed(published, file))
			.forEach(files::add);
		return files;
	}

	/**
	 * The formats that there were not yet when a revision was published.
	 */
	List<Format> missing(RevisionLine revision) {
		List<Format> there = this.revisions.files(revision.report().id()).stream().map(FileLine::format).toList();
		return FORMATS.stream().filter((format) -> !there.contains(format)).toList();
	}

	private PackedFile packed(PublishedReport published, FileLine file) {
		byte[] bytes = this.revisions.file(published.id(), file.format()).orElseThrow().bytes();
		if (!Sha256.of(bytes).equals(file.sha256())) {
			throw new LeftOut("存储的 " + file.format() + " 文件与发布时的 SHA-256 不符，请联系系统管理员");
		}
		return new PackedFile(EntryNames.of(published, "." + file.format().ending()), file.format() + "（发布时的文件）",
				bytes);
	}

}
