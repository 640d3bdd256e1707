package org.nianbao.bundle;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.nianbao.account.Accounts;
import org.nianbao.account.Role;
import org.nianbao.account.SignedIn;
import org.nianbao.background.Archive;
import org.nianbao.background.Making;
import org.nianbao.bundle.BundleQueue.Choice;
import org.nianbao.publication.Format;
import org.nianbao.publication.RevisionLine;
import org.nianbao.publication.Setback;
import org.springframework.stereotype.Component;

/**
 * Packs one bundle, one report after the other: only one is in memory at a time, and read
 * in transactions of its own. A report that cannot be put in is named in the bundle with
 * the reason; everything else is packed all the same.
 */
@Component
class Packing {

	private final BundleQueue queue;

	private final BundleFiles files;

	private final ReportFiles reports;

	private final Accounts accounts;

	private final Clock clock;

	Packing(BundleQueue queue, BundleFiles files, ReportFiles reports, Accounts accounts, Clock clock) {
		this.queue = queue;
		this.files = files;
		this.reports = reports;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Packs a bundle and keeps that it is made.
	 * @param goesOn whether the portal runs on
	 * @return whether it is made; otherwise it is no longer wanted, or the portal stops
	 */
	boolean pack(Making making, BooleanSupplier goesOn) throws IOException {
		SignedIn asker = this.accounts.byId(making.accountId());
		Choice choice = this.queue.choice(making).orElse(null);
		try (BundleContents contents = new BundleContents(making, this.files, this.clock.instant())) {
			if (choice == null || !fill(contents, making, choice.total(), asker.only(Role.AUDITOR), goesOn)) {
				return false;
			}
			Archive.Ended ended = contents.end(choice, asker.displayName() + "（" + asker.username() + "）");
			return this.queue.finish(making, ended, this.clock.instant(),
					() -> this.files.finish(making.id(), ended.file()));
		}
	}

	private boolean fill(BundleContents contents, Making making, int total, SignedIn auditor, BooleanSupplier goesOn)
			throws IOException {
		for (int position = 0; position < total; position++) {
			Chosen report = this.queue.report(making, position).orElse(null);
			if (report == null || !goesOn.getAsBoolean()) {
				return false;
			}
			add(report, contents, auditor);
			this.queue.leaveOut(making, contents.left());
			if (!this.queue.advance(making, position + 1, total, this.clock.instant())) {
				return false;
			}
		}
		return true;
	}

	private void add(Chosen report, BundleContents contents, SignedIn auditor) throws IOException {
		List<RevisionLine> revisions = this.reports.revisions(report);
		RevisionLine chosen = revisions.stream()
			.filter((line) -> line.report().id() == report.revisionId())
			.findFirst()
			.orElseThrow();
		List<PackedFile> packed = files(report, chosen, contents, auditor);
		contents.add(chosen.report(), packed);
		if (!packed.isEmpty()) {
			for (Format format : this.reports.missing(chosen)) {
				contents.miss(chosen.report(), "这一版发布时还没有 " + format + " 格式，其余文件已收入");
			}
		}
		contents.list(revisions, packed.isEmpty() ? null : chosen);
	}

	private List<PackedFile> files(Chosen report, RevisionLine chosen, BundleContents contents, SignedIn auditor)
			throws IOException {
		try {
			return this.reports.of(report, chosen, auditor);
		}
		catch (LeftOut ex) {
			contents.leaveOut(chosen.report(), String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException ex) {
			Setback setback = Setback.of(report.reportId(), ex);
			if (setback.passing()) {
				throw ex;
			}
			contents.leaveOut(chosen.report(), setback.words());
		}
		return List.of();
	}

}
