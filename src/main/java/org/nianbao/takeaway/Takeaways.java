package org.nianbao.takeaway;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.nianbao.account.Accounts;
import org.nianbao.account.SignedIn;
import org.nianbao.audit.AuditLog;
import org.nianbao.background.Making;
import org.nianbao.background.MakingState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The site to take away: asked for, given up, taken. What is made stays until a newer one
 * is made.
 */
@Service
@Transactional
class Takeaways {

	private static final String SUBJECT = "takeaway/";

	private final TakeawayShelf shelf;

	private final Accounts accounts;

	private final AuditLog audit;

	private final Clock clock;

	Takeaways(TakeawayShelf shelf, Accounts accounts, AuditLog audit, Clock clock) {
		this.shelf = shelf;
		this.accounts = accounts;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Asks for the site as it stands when it is made.
	 * @param address where it is to stand, empty if nobody knows
	 * @throws TakeawayRefused if one is being made already
	 */
	void ask(String address, SignedIn by) {
		long id = this.shelf.add(by.id(), address, this.clock.instant())
			.orElseThrow(() -> new TakeawayRefused("已有一个静态版在等待或正在制作，请等它完成，或者先取消"));
		this.audit.record(by.username(), "ASK_SITE", SUBJECT + id, address);
	}

	/**
	 * Gives up the site that is being made.
	 * @throws TakeawayRefused if none is
	 */
	void cancel(SignedIn by) {
		Takeaway newest = this.shelf.newest().filter((site) -> site.state().open()).orElse(null);
		if (newest == null || !this.shelf.cancel(newest.id(), this.clock.instant())) {
			throw new TakeawayRefused("没有正在制作的静态版，不用取消");
		}
		this.audit.record(by.username(), "CANCEL_SITE", SUBJECT + newest.id(), "");
	}

	/**
	 * The site that was asked for last.
	 */
	@Transactional(readOnly = true)
	Optional<Takeaway> newest() {
		return this.shelf.newest();
	}

	/**
	 * The site that was made last.
	 */
	@Transactional(readOnly = true)
	Optional<Takeaway> made() {
		return this.shelf.made();
	}

	/**
	 * Keeps that a site is made, in the name of who asked for it.
	 */
	void made(Making making, SiteContents contents) {
		this.audit.record(this.accounts.byId(making.accountId()).username(), "MAKE_SITE", SUBJECT + making.id(),
				contents.pages() + " 个网页，" + contents.files() + " 个文件");
	}

	/**
	 * Keeps that a person takes the site away.
	 * @param part which part of the file, in words
	 */
	void taken(Takeaway site, String part, SignedIn by) {
		this.audit.record(by.username(), "DOWNLOAD_SITE", SUBJECT + site.id(), part);
	}

	/**
	 * Takes away what a newer one stands for.
	 * @return where those stand that have a file or will have one, by their keys
	 */
	Map<Long, MakingState> clear() {
		this.shelf.superseded().forEach(this.shelf::remove);
		return this.shelf.withFiles();
	}

}
