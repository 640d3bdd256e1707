package org.nianbao.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.background.Archive;
import org.nianbao.background.Making;
import org.nianbao.background.SpooledList;
import org.nianbao.bundle.BundleQueue.Choice;
import org.nianbao.document.China;
import org.nianbao.document.Sha256;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.RevisionLine;
import org.nianbao.publication.Withdrawn;

/**
 * A bundle that is being written: the archive, and the lists that are put into it at the
 * end.
 */
final class BundleContents implements Closeable {

	private static final List<String> MANIFEST = List.of("路径", "SHA-256", "字节数", "机构代码", "机构名称", "年度", "统计范围", "第几版",
			"格式", "发布时间");

	private static final List<String> REVISIONS = List.of("机构代码", "机构名称", "年度", "统计范围", "第几版", "标题", "发布时间", "更正说明",
			"变动", "撤回时间", "撤回公告", "收入本包");

	private static final List<String> LEFT_OUT = List.of("机构代码", "机构名称", "年度", "统计范围", "第几版", "标题", "没有收入的原因");

	private final Archive archive;

	private final SpooledList manifest;

	private final SpooledList revisions;

	private final SpooledList leftOut;

	private final Instant now;

	private int left;

	BundleContents(Making making, BundleFiles files, Instant now) throws IOException {
		this.now = now;
		this.archive = new Archive(files.unfinished(making, "zip"));
		this.manifest = new SpooledList(files.unfinished(making, "manifest"), MANIFEST);
		this.revisions = new SpooledList(files.unfinished(making, "revisions"), REVISIONS);
		this.leftOut = new SpooledList(files.unfinished(making, "leftout"), LEFT_OUT);
	}

	/**
	 * Puts the files of a revision in.
	 */
	void add(PublishedReport revision, List<PackedFile> files) throws IOException {
		for (PackedFile file : files) {
			this.archive.add(file.name(), revision.publishedAt(), file.bytes(), file.name().endsWith(".pdf"));
			this.manifest.add(List.of(file.name(), Sha256.of(file.bytes()), String.valueOf(file.bytes().length),
					revision.organizationCode(), revision.organizationName(), String.valueOf(revision.year()),
					revision.scope().label(), String.valueOf(revision.number()), file.format(),
					China.second(revision.publishedAt())));
		}
	}

	/**
	 * Names every revision of a report.
	 * @param packed the one whose files are in the bundle, {@code null} if none is
	 */
	void list(List<RevisionLine> lines, @Nullable RevisionLine packed) throws IOException {
		for (RevisionLine line : lines) {
			PublishedReport revision = line.report();
			Withdrawn withdrawn = line.withdrawn();
			this.revisions.add(List.of(revision.organizationCode(), revision.organizationName(),
					String.valueOf(revision.year()), revision.scope().label(), String.valueOf(revision.number()),
					revision.title(), China.second(revision.publishedAt()), words(line.reason()), words(line.changes()),
					(withdrawn != null) ? China.second(withdrawn.at()) : "",
					(withdrawn != null) ? withdrawn.notice() : "", line.equals(packed) ? "是" : "否"));
		}
	}

	/**
	 * Names a report that cannot be put in.
	 */
	void leaveOut(PublishedReport revision, String reason) throws IOException {
		this.left++;
		miss(revision, reason);
	}

	/**
	 * Names what is missing of a report that is put in.
	 */
	void miss(PublishedReport revision, String reason) throws IOException {
		this.leftOut
			.add(List.of(revision.organizationCode(), revision.organizationName(), String.valueOf(revision.year()),
					revision.scope().label(), String.valueOf(revision.number()), revision.title(), reason));
	}

	/**
	 * How many reports could not be put in.
	 */
	int left() {
		return this.left;
	}

	/**
	 * Puts the lists in and ends the archive.
	 */
	Archive.Ended end(Choice choice, String asker) throws IOException {
		byte[] words = BundleWords.of(choice, asker, this.left, this.now).getBytes(StandardCharsets.UTF_8);
		this.archive.add("说明.txt", this.now, words, false);
		add("说明.txt", Sha256.of(words), words.length);
		spool("revisions.csv", this.revisions);
		spool("未收入.csv", this.leftOut);
		this.archive.add("manifest.csv", this.now, this.manifest.end());
		return this.archive.end();
	}

	private void spool(String name, SpooledList list) throws IOException {
		add(name, this.archive.add(name, this.now, list.end()), Files.size(list.end()));
	}

	private void add(String name, String sha256, long size) throws IOException {
		this.manifest.add(List.of(name, sha256, String.valueOf(size), "", "", "", "", "", "打包清单和说明", ""));
	}

	private static String words(@Nullable String words) {
		return (words != null) ? words : "";
	}

	@Override
	public void close() throws IOException {
		try (this.archive; this.manifest; this.revisions; this.leftOut) {
			// What was not put in its place is deleted.
		}
	}

}
