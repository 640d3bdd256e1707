package org.nianbao.bundle;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.nianbao.background.MakingState;
import org.nianbao.account.SignedIn;
import org.nianbao.audit.AuditLog;
import org.nianbao.bundle.AuditQuery.Found;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.Revisions;
import org.nianbao.report.ReportBook;
import org.nianbao.report.ReportLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bundles that people ask for, each for the person who did.
 */
@Service
class Bundles {

	private final BundleShelf shelf;

	private final ReportBook book;

	private final Revisions revisions;

	private final AuditLog audit;

	private final Clock clock;

	Bundles(BundleShelf shelf, ReportBook book, Revisions revisions, AuditLog audit, Clock clock) {
		this.shelf = shelf;
		this.book = book;
		this.revisions = revisions;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Asks for a bundle of what is looked for, as it stands now.
	 * @param request names the request: one that was heard already is not heard again
	 * @throws BundleRefused if there is nothing to put in, or too much waits already
	 */
	@Transactional
	void ask(UUID request, AuditQuery query, int mostOpen, SignedIn by) {
		this.shelf.oneAtATime(by.id());
		if (this.shelf.holds(by.id(), request)) {
			return;
		}
		if (this.shelf.open(by.id()) >= mostOpen) {
			throw new BundleRefused("您已有 " + mostOpen + " 个打包文件在等待或正在打包，请等其中一个完成，或取消一个，再生成新的");
		}
		Found found = query.in(this.book.auditedBy(by));
		if (found.all().isEmpty()) {
			throw new BundleRefused("没有符合条件的报告，请换一个年度、单位或名称，再生成打包文件");
		}
		String choice = query.words(found.organizations());
		long id = this.shelf.add(by.id(), request, choice, chosen(found.all()), this.clock.instant());
		this.audit.record(by.username(), "ASK_BUNDLE", subject(id), choice + "，共 " + found.total() + " 份报告");
	}

	private List<Chosen> chosen(List<ReportLine> reports) {
		Map<Long, PublishedReport> latest = this.revisions.latest();
		return reports.stream()
			.filter((report) -> latest.containsKey(report.id()))
			.map((report) -> new Chosen(report.id(), latest.get(report.id()).id()))
			.toList();
	}

	/**
	 * What a person asked for, the newest first.
	 */
	@Transactional(readOnly = true)
	List<Bundle> of(SignedIn person) {
		return this.shelf.of(person.id());
	}

	/**
	 * Gives up a bundle that is still to be made.
	 * @throws BundleNotFound if the person asked for none of this key
	 * @throws BundleRefused if it is finished
	 */
	@Transactional
	void cancel(long id, SignedIn by) {
		find(id, by);
		if (!this.shelf.cancel(id, this.clock.instant())) {
			throw new BundleRefused("这个打包文件已经结束，不能再取消；不需要的可以删除");
		}
		this.audit.record(by.username(), "CANCEL_BUNDLE", subject(id), "");
	}

	/**
	 * Takes a finished bundle away; its file can be deleted then.
	 * @throws BundleNotFound if the person asked for none of this key
	 * @throws BundleRefused if it is still to be made
	 */
	@Transactional
	void remove(long id, SignedIn by) {
		find(id, by);
		if (!this.shelf.remove(id)) {
			throw new BundleRefused("这个打包文件还在打包，请先取消，再删除");
		}
		this.audit.record(by.username(), "DELETE_BUNDLE", subject(id), "");
	}

	/**
	 * The finished bundle that a person may take away.
	 * @throws BundleNotFound if the person asked for none of this key, or it is not made
	 * @throws BundleRefused if they no longer audit every report of it
	 */
	@Transactional(readOnly = true)
	Bundle finished(long id, SignedIn by) {
		Bundle bundle = find(id, by);
		if (bundle.state() != MakingState.DONE) {
			throw new BundleNotFound();
		}
		Set<Long> audited = new HashSet<>(this.book.auditedBy(by).stream().map(ReportLine::id).toList());
		if (!audited.containsAll(this.shelf.reports(id))) {
			throw new BundleRefused("打包以后您的职责范围有变动，其中有的报告不再由您审计，这个文件不能再下载。请重新生成打包文件");
		}
		return bundle;
	}

	/**
	 * Keeps that a person takes a bundle away.
	 * @param part which part of the file, in words
	 */
	@Transactional
	void taken(Bundle bundle, String part, SignedIn by) {
		this.audit.record(by.username(), "DOWNLOAD_BUNDLE", subject(bundle.id()), part);
	}

	private Bundle find(long id, SignedIn by) {
		return this.shelf.find(id, by.id()).orElseThrow(BundleNotFound::new);
	}

	/**
	 * Takes away what was finished before a time.
	 */
	@Transactional
	void expire(Instant time) {
		for (long id : this.shelf.finishedBefore(time)) {
			this.shelf.remove(id);
			this.audit.record("portal", "EXPIRE_BUNDLE", subject(id), "");
		}
	}

	/**
	 * Where the bundles stand that have a file or will have one, by their keys.
	 */
	@Transactional(readOnly = true)
	Map<Long, MakingState> withFiles() {
		return this.shelf.withFiles();
	}

	private static String subject(long id) {
		return "bundle/" + id;
	}

}
